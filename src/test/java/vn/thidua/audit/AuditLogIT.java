package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.database.TestDatabase;
import vn.thidua.shared.SubjectRef;

@IntegrationTest
class AuditLogIT {

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestDatabase database;

    private final SubjectRef subject = SubjectRef.of("nomination", UUID.randomUUID());
    private final UUID session = UUID.randomUUID();

    @Test
    void committedEntry_isReadWithWhoWhatAndWhy() {
        transaction.executeWithoutResult(status -> log.record(AuditEvent.of("test.returned", subject)
                .from("SUBMITTED", "RETURNED")
                .because("Thiếu biên bản họp thôn")));

        assertThat(trail.of(subject)).singleElement().satisfies(row -> {
            assertThat(row.actor()).isEqualTo("Hệ thống");
            assertThat(row.onBehalfOf()).isNull();
            assertThat(row.action()).isEqualTo("test.returned");
            assertThat(row.before()).isEqualTo("SUBMITTED");
            assertThat(row.after()).isEqualTo("RETURNED");
            assertThat(row.reason()).isEqualTo("Thiếu biên bản họp thôn");
        });
    }

    @Test
    void rolledBackChange_leavesNoEntry() {
        transaction.executeWithoutResult(status -> {
            log.record(AuditEvent.of("test.submitted", subject));
            status.setRollbackOnly();
        });

        assertThat(trail.of(subject)).isEmpty();
    }

    @Test
    void entryOutsideATransaction_isRefused() {
        assertThatThrownBy(() -> log.record(AuditEvent.of("test.submitted", subject)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void relatedSubject_findsTheEntryToo_newestFirst() {
        transaction.executeWithoutResult(status -> {
            log.record(AuditEvent.of("test.first", subject).with(Map.of("session", session.toString())));
            log.record(AuditEvent.of("test.second", subject));
        });

        assertThat(trail.of(subject)).extracting(AuditTrail.Row::action).containsExactly("test.second", "test.first");
        assertThat(trail.of(SubjectRef.of("session", session)))
                .extracting(AuditTrail.Row::action)
                .containsExactly("test.first");
    }

    @Test
    void roleOfTheProgram_isRefusedToChangeTheTrail() throws Exception {
        try (Connection runtime = database.runtime();
                Statement statement = runtime.createStatement()) {
            for (String sql : List.of(
                    "update audit_entry set reason = null",
                    "delete from audit_entry",
                    "truncate audit_entry",
                    "delete from audit_leaf",
                    "delete from audit_checkpoint",
                    "update command_receipt set actor_name = ''")) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("permission denied");
            }
        }
    }
}
