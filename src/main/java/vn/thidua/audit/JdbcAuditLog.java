package vn.thidua.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
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

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;

    JdbcAuditLog(JdbcTemplate jdbc, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void record(AuditEvent event) {
        recordAll(List.of(event));
    }

    @Override
    public void recordAll(List<AuditEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "No transaction for audit entry " + events.getFirst().action());
        }
        Actor actor = currentActor.actor();
        // PostgreSQL keeps microseconds; cutting here keeps it from rounding up.
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        List<Object[]> entries =
                events.stream().map(event -> entry(event, actor, now)).toList();
        for (int from = 0; from < entries.size(); from += BATCH) {
            jdbc.batchUpdate(INSERT, entries.subList(from, Math.min(entries.size(), from + BATCH)));
        }
    }

    private static @Nullable Object[] entry(AuditEvent event, Actor actor, OffsetDateTime now) {
        // Sorted by name: the order of an unmodifiable map differs from run to run.
        Map<String, String> mentions = new TreeMap<>(event.ids());
        return new @Nullable Object[] {
            now,
            uuid(actor.account()),
            actor.name(),
            uuid(actor.onBehalfOf()),
            actor.onBehalfOfName(),
            event.action(),
            event.subject().type(),
            event.subject().id(),
            event.before(),
            event.after(),
            event.reason(),
            mentions.keySet().toArray(String[]::new),
            mentions.values().toArray(String[]::new)
        };
    }

    private static @Nullable Object uuid(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
