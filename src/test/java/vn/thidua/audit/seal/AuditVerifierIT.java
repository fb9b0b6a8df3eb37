package vn.thidua.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditVerifierIT {

    @TempDir
    private Path checkpoints;

    private Trail trail;

    @BeforeEach
    void openDatabase() throws SQLException {
        trail = new Trail(checkpoints);
    }

    @AfterEach
    void closeDatabase() throws SQLException {
        trail.close();
    }

    @Test
    void emptyTrail_fits() {
        assertThat(trail.seal()).isZero();
        assertThat(trail.verify()).isEqualTo(new Verdict(0, 0, 0, null));
    }

    @Test
    void sealedTrail_fitsAndCountsWhatWaits() {
        trail.entries(1, 5).seal();
        trail.entries(6, 9).seal();
        trail.entries(10, 11);

        Verdict verdict = trail.verify();

        assertThat(verdict.finding()).isNull();
        assertThat(verdict.sealed()).isEqualTo(9);
        assertThat(verdict.unsealed()).isEqualTo(2);
        // Two in the database, two in the file.
        assertThat(verdict.checkpoints()).isEqualTo(4);
    }

    @Test
    void nothingNew_writesNoCheckpointWithoutOccasion() {
        trail.entries(1, 3).seal();

        assertThat(trail.seal()).isZero();
        assertThat(trail.folder().notes()).hasSize(1);
    }

    @Test
    void occasion_writesItsCheckpointEvenWhenNothingIsNew() {
        trail.entries(1, 3).seal();
        trail.sealer(trail.key()).seal("council.closed", false);

        assertThat(trail.jdbc()
                        .sql("select occasion from audit_checkpoint order by id")
                        .query(String.class)
                        .list())
                .containsExactly(null, "council.closed");
        assertThat(trail.verify().fits()).isTrue();
    }

    @Test
    void moreThanOneBatch_isOneTree() {
        trail.tamper("""
                insert into audit_entry (at, actor_name, action, subject_type, subject_id, mention_names, mention_ids)
                select timestamptz '2026-11-20 05:00Z' + n * interval '1 ms', 'a', 'test.done', 'test', n::text, '{}', '{}'
                from generate_series(1, 4500) n
                """);

        assertThat(trail.sealer(trail.key()).seal("test.closed", true)).isEqualTo(4500);
        assertThat(trail.verify().sealed()).isEqualTo(4500);
        assertThat(trail.jdbc()
                        .sql("select tree_size from audit_checkpoint where occasion is not null")
                        .query(Long.class)
                        .list())
                .containsExactly(4500L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "actor = '11111111-2222-3333-4444-555555555555'",
                "actor_name = 'Lê Thị Khác'",
                "on_behalf_of = '11111111-2222-3333-4444-555555555555'",
                "on_behalf_of_name = 'Lê Thị Khác'",
                "subject_type = 'tests'",
                "state_before = ''",
                "action = 'test.undone'",
                "subject_id = 's'",
                "reason = null",
                "state_after = ''",
                "mention_names = '{a}', mention_ids = '{b}'"
            })
    void alteredEntry_isNamed(String change) {
        trail.entries(1, 9).seal();
        trail.tamper("update audit_entry set " + change + " where id = 4");

        assertThat(trail.verify().finding()).isEqualTo(Finding.at(FindingKind.ALTERED, 4, 3));
    }

    @Test
    void columnOfTheTrail_isInTheLeaf() {
        assertThat(trail.jdbc()
                        .sql("select column_name from information_schema.columns where table_name = 'audit_entry'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(StoredEntry.COLUMNS.replace("e.", "").split("[,\\s]+"));
    }

    @Test
    void deletedEntry_isNamed() {
        trail.entries(1, 9).seal();
        trail.tamper("delete from audit_entry where id = 5");

        assertThat(trail.verify().finding()).isEqualTo(Finding.at(FindingKind.DELETED, 5, 4));
    }

    @Test
    void deletedEntryAndLeaf_isFoundAfterItsNeighbour() {
        trail.entries(1, 9).seal();
        trail.tamper("delete from audit_entry where id = 5").tamper("delete from audit_leaf where entry = 5");

        assertThat(trail.verify().finding()).isEqualTo(Finding.at(FindingKind.LEAF_MISSING, 4, 4));
    }

    @Test
    void deletedAtTheEnd_isFoundByTheCheckpoint() {
        trail.entries(1, 9).seal();
        trail.tamper("delete from audit_entry where id > 7").tamper("delete from audit_leaf where entry > 7");

        assertThat(trail.verify().finding()).isEqualTo(Finding.at(FindingKind.CUT_OFF, 7, 7));
    }

    @Test
    void entryInsertedBehindTheSeal_isNamed() {
        trail.entries(1, 9).seal();
        trail.tamper("""
                insert into audit_entry (at, actor_name, action, subject_type, subject_id, mention_names, mention_ids)
                values ('2026-11-01 05:00Z', 'a', 'test.done', 'test', 's', '{}', '{}')
                """);

        assertThat(trail.verify().finding()).isEqualTo(Finding.at(FindingKind.INSERTED, 10, 9));

        trail.seal();

        assertThat(trail.verify().finding()).isEqualTo(Finding.at(FindingKind.INSERTED, 10, 9));
    }

    @Test
    void alteredEntryWithItsLeafWrittenAnew_isFoundBetweenCheckpoints() {
        trail.entries(1, 4).seal();
        trail.entries(5, 9).seal();
        trail.tamper("update audit_entry set reason = 'khác' where id = 6");
        StoredEntry altered = trail.entry(6);
        trail.tamper("update audit_leaf set hash = '\\x" + HexFormat.of().formatHex(altered.leafHash())
                + "' where entry = 6");

        assertThat(trail.verify().finding()).isEqualTo(new Finding(FindingKind.ROOT_DIFFERS, 5, 9, 4));
        assertThat(trail.verify().sealed()).isEqualTo(4);
    }

    @Test
    void checkpointsTakenOutOfTheDatabase_areStillInTheFile() {
        trail.entries(1, 9).seal();
        trail.tamper("delete from audit_entry where id > 7")
                .tamper("delete from audit_leaf where entry > 7")
                .tamper("delete from audit_checkpoint");

        assertThat(trail.verify().finding()).isEqualTo(Finding.at(FindingKind.CUT_OFF, 7, 7));
    }

    @Test
    void checkpointsTakenOutEverywhere_leaveLeavesUnsigned() throws Exception {
        trail.entries(1, 9).seal();
        trail.tamper("delete from audit_checkpoint");
        Files.delete(checkpoints.resolve("2026.checkpoints.txt"));

        assertThat(trail.verify().finding()).isEqualTo(new Finding(FindingKind.NOT_SIGNED, 1, 9, 0));
    }

    @Test
    void checkpointSignedByAnotherKey_isFound() throws Exception {
        trail.entries(1, 9);
        trail.sealer(SigningKey.generate("thidua.local/audit")).seal(null, false);

        assertThat(trail.verify().finding()).isNotNull();
        assertThatThrownBy(() -> trail.entries(10, 10).seal())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not signed by the key in use");
    }

    @Test
    void rowOfACheckpointChanged_isFoundAndNothingIsBuiltOnIt() {
        trail.entries(1, 9).seal();
        trail.tamper("update audit_checkpoint set root = sha256('x'), frontier = sha256('x') || sha256('y')");

        assertThat(trail.verify().finding()).isEqualTo(Finding.at(FindingKind.CHECKPOINT_FALSE, 0, 9));
        assertThatThrownBy(() -> trail.entries(10, 10).seal())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("changed after signing");
    }

    @Test
    void entryCommittedLate_isSealedByTheNextRun() {
        trail.entries(1, 3).seal();
        trail.tamper("alter table audit_entry alter column id set generated by default")
                .tamper("""
                        insert into audit_entry (id, at, actor_name, action, subject_type, subject_id,
                            mention_names, mention_ids)
                        overriding system value
                        values (0, '2026-11-20 05:00:02Z', 'a', 'test.done', 'test', 's', '{}', '{}')
                        """);

        assertThat(trail.seal()).isEqualTo(1);
        assertThat(trail.verify().fits()).isTrue();
    }

    @Test
    void runtimeRole_mayNotChangeTheTrail() {
        trail.entries(1, 1).seal();

        for (String table : List.of("audit_entry", "audit_leaf", "audit_checkpoint")) {
            for (String sql :
                    List.of("delete from " + table, "truncate " + table, "update " + table + " set " + column(table))) {
                assertThatThrownBy(() -> trail.jdbc().sql(sql).update())
                        .as(sql)
                        .rootCause()
                        .hasMessageContaining("permission denied for table " + table);
            }
        }
    }

    private static String column(String table) {
        return table.equals("audit_leaf") ? "entry = entry" : "at = at";
    }
}
