package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.AbstractDataSource;
import vn.thidua.council.sealing.PaperLayout;
import vn.thidua.council.sealing.PaperSeal;
import vn.thidua.council.tally.Choice;
import vn.thidua.database.TestDatabase;

/** What the database holds of a secret ballot, before and after it is closed (ADR 0018). */
class BallotSecrecyIT extends CouncilStage {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private BallotKeys keys;

    @Autowired
    private PaperSweep sweep;

    @Autowired
    private TestDatabase database;

    @Test
    void choices_standInNoTableBeforeClosing_andOnlyInTheirOwnAfter() {
        List<String> everywhereElse = tablesNaming("AGREE");
        UUID session = opened(MEMBERS, subject("Nguyễn Văn Kín (mẫu)"), subject("Trần Thị Kín (mẫu)"));
        MEMBERS.forEach(member -> vote(session, member, Choice.DISAGREE, Choice.AGREE));

        assertThat(tablesNaming("AGREE")).isEqualTo(everywhereElse);
        close(session);
        confirm(session);
        sign(session, "thuky");
        sign(session, "chutich");
        engine.runDueJobs();

        List<String> after = new ArrayList<>(tablesNaming("AGREE"));
        after.removeAll(everywhereElse);
        after.remove("council_ballot_choice");
        assertThat(after).isEmpty();
        // Written opinions and votes by call are named and no secret.
        assertThat(everywhereElse).isSubsetOf("council_ballot_choice", "council_opinion_choice", "council_named_vote");
    }

    @Test
    void sealedPapers_areEquallyLongAndGoneWithTheirKeyAtClosing() {
        UUID session = opened(MEMBERS, subject("Lê Văn Niêm (mẫu)"), subject("Phạm Văn Niêm (mẫu)"));
        vote(session, "uyvien1", Choice.AGREE, Choice.AGREE);
        vote(session, "uyvien2", Choice.DISAGREE, Choice.AGREE);

        assertThat(jdbc.queryForList(
                        "select octet_length(sealed) from council_sealed_paper where session = ?",
                        Integer.class,
                        session))
                .hasSize(2)
                .containsOnly(PaperSeal.sealedLength(PaperLayout.length(2)));
        assertThat(count("council_session_key", session)).isOne();
        close(session);

        assertThat(count("council_sealed_paper", session)).isZero();
        assertThat(count("council_session_key", session)).isZero();
        assertThat(count("council_ballot_choice", session)).isEqualTo(4);
        assertThatThrownBy(() -> keys.unwrap(session, 1)).isInstanceOf(EmptyResultDataAccessException.class);
    }

    @Test
    void closedBallot_isSweptOutOfTheFiles() {
        UUID session = opened(MEMBERS, subject("Vũ Văn Quét (mẫu)"));
        vote(session, "uyvien1", Choice.AGREE);
        close(session);
        assertThat(unswept(session)).isOne();
        List<Long> before = files();

        sweep.sweep();

        assertThat(unswept(session)).isZero();
        assertThat(files()).doesNotContainAnyElementsOf(before);
    }

    /** What a transaction from before a closing still sees is swept after it; that of an earlier round is no reason to say so. */
    @Test
    void laterRoundThatSomebodyMayStillSee_isNotMarkedSweptWithTheEarlierOne() throws SQLException {
        turnSecondBallot("ON");
        UUID session = opened(MEMBERS, subject("Vũ Thị Quét (mẫu)"));
        vote(session, "uyvien1", Choice.DISAGREE);
        close(session);
        try (Connection old = database.owner()) {
            old.setAutoCommit(false);
            old.createStatement().execute("select pg_current_xact_id()");
            vote(session, "uyvien1", Choice.DISAGREE);
            close(session);
            assertThat(unsweptRounds(session)).containsExactly(1, 2);

            sweep.sweep();

            assertThat(unsweptRounds(session)).containsExactly(2);
            old.rollback();
        } finally {
            turnSecondBallot("OFF");
        }
        sweep.sweep();
        assertThat(unsweptRounds(session)).isEmpty();
    }

    private void turnSecondBallot(String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = 'second_ballot'", value);
    }

    private List<Integer> unsweptRounds(UUID session) {
        return jdbc.queryForList(
                "select ballot_round from council_paper_sweep where session = ? and not done order by 1",
                Integer.class,
                session);
    }

    /** The files that hold the papers and the keys now. */
    private List<Long> files() {
        return jdbc.queryForList("""
                select pg_relation_filenode(name::regclass)::bigint
                from (values ('council_sealed_paper'), ('council_session_key')) as tables (name)""", Long.class);
    }

    @Test
    void paperAndChoice_knowNoMemberNoTimeNoSequenceAndNoForeignKey() {
        List<String> columns = jdbc.queryForList("""
                select table_name || '.' || column_name || ' ' || data_type || coalesce(' ' || column_default, '')
                from information_schema.columns
                where table_name in ('council_sealed_paper', 'council_ballot_choice') order by 1""", String.class);
        assertThat(columns)
                .containsExactly(
                        "council_ballot_choice.ballot_round integer",
                        "council_ballot_choice.choice text",
                        "council_ballot_choice.id uuid",
                        "council_ballot_choice.item uuid",
                        "council_ballot_choice.session uuid",
                        "council_sealed_paper.ballot_round integer",
                        "council_sealed_paper.id uuid",
                        "council_sealed_paper.paper integer",
                        "council_sealed_paper.sealed bytea",
                        "council_sealed_paper.session uuid");
        assertThat(jdbc.queryForObject("""
                        select count(*) from pg_constraint where contype = 'f' and conrelid in
                        ('council_sealed_paper'::regclass, 'council_ballot_choice'::regclass,
                         'council_participation'::regclass)""", Integer.class)).isZero();
    }

    @Test
    void choicesOfAllItems_areWrittenInOneTransactionThatIsNotTheMembers() {
        UUID session = opened(MEMBERS, subject("Đỗ Thị Trộn (mẫu)"));
        MEMBERS.forEach(member -> vote(session, member, Choice.AGREE));
        List<String> participations = jdbc.queryForList(
                "select xmin::text from council_participation where session = ?", String.class, session);
        close(session);

        List<String> choices = jdbc.queryForList(
                "select distinct xmin::text from council_ballot_choice where session = ?", String.class, session);
        assertThat(choices).hasSize(1).doesNotContainAnyElementsOf(participations);
    }

    @Test
    void runningProgram_mayNotChangeWhatWasVotedOrSigned() throws SQLException {
        try (Connection runtime = database.runtime()) {
            for (String change : List.of(
                    "update council_ballot_choice set choice = 'AGREE'",
                    "delete from council_ballot_choice",
                    "delete from council_participation",
                    "update council_box_entry set sealed = ''",
                    "update council_box_entry set counter = item",
                    "delete from council_box_record",
                    "update council_opinion_choice set choice = 'AGREE'",
                    "update council_sealed_paper set sealed = ''",
                    "update council_item_result set yes = yes + 1",
                    "update council_minutes set body = ''",
                    "delete from council_signature")) {
                assertThatThrownBy(() -> runtime.createStatement().execute(change))
                        .as(change)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    /** Tables in which some row, written out as text, holds the word; binary columns are searched for it too. */
    private List<String> tablesNaming(String word) {
        StringBuilder hex = new StringBuilder();
        word.chars().forEach(letter -> hex.append(Integer.toHexString(letter)));
        JdbcTemplate owner = new JdbcTemplate(ownerOfTheTables());
        List<String> found = new ArrayList<>();
        for (String table : owner.queryForList(
                "select tablename from pg_tables where schemaname = 'public' order by 1", String.class)) {
            Boolean named = owner.queryForObject(
                    "select exists (select from " + table + " t where t::text like ? or t::text like ?)",
                    Boolean.class,
                    "%" + word + "%",
                    "%" + hex + "%");
            if (Boolean.TRUE.equals(named)) {
                found.add(table);
            }
        }
        return found;
    }

    private DataSource ownerOfTheTables() {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return database.owner();
            }

            @Override
            public Connection getConnection(String username, String password) throws SQLException {
                return database.owner();
            }
        };
    }

    private int count(String table, UUID session) {
        return jdbc.queryForObject("select count(*) from " + table + " where session = ?", Integer.class, session);
    }

    private int unswept(UUID session) {
        return jdbc.queryForObject(
                "select count(*) from council_paper_sweep where session = ? and not done", Integer.class, session);
    }
}
