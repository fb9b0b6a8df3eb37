package vn.thidua.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentActor;

/** One insert on the connection of the running transaction; no hash is computed here. */
@Component
class JdbcAuditLog implements AuditLog {

    private static final String INSERT = """
            insert into audit_entry (at, actor, actor_name, on_behalf_of, on_behalf_of_name, action,
                subject_type, subject_id, state_before, state_after, reason, mention_names, mention_ids)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    JdbcAuditLog(JdbcClient jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void record(AuditEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("No transaction for audit entry " + event.action());
        }
        Actor actor = currentActor.actor();
        // Sorted by name: the order of an unmodifiable map differs from run to run.
        Map<String, String> mentions = new TreeMap<>(event.ids());
        jdbc.sql(INSERT)
                // PostgreSQL keeps microseconds; cutting here keeps it from rounding up.
                .param(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                .param(uuid(actor.account()))
                .param(actor.name())
                .param(uuid(actor.onBehalfOf()))
                .param(actor.onBehalfOfName())
                .param(event.action())
                .param(event.subject().type())
                .param(event.subject().id())
                .param(event.before())
                .param(event.after())
                .param(event.reason())
                .param(mentions.keySet().toArray(String[]::new))
                .param(mentions.values().toArray(String[]::new))
                .update();
    }

    private static @Nullable Object uuid(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
