package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.OnceATransaction;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.Unscoped;

/** What the appraiser wrote to findings; it answers the words that were shown, and holds while they stay the same. */
@Component
class FindingReasons {

    private final JdbcClient jdbc;
    private final RoleHolders people;
    private final OnceATransaction once;
    private final Clock clock;

    FindingReasons(JdbcClient jdbc, RoleHolders people, OnceATransaction once, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.once = once;
        this.clock = clock;
    }

    /** What was written to one finding, and to which words of it. */
    record Written(String explanation, NominationDetails.Reason reason) {}

    /** The same reason to one finding of each line. */
    void write(UUID nomination, Map<NominationLine, FindingRow> found, String reason, AccountId by) {
        List<Map.Entry<NominationLine, FindingRow>> rows = List.copyOf(found.entrySet());
        jdbc.sql("""
                insert into nomination_finding_reason (line, rule, explanation, reason, account, written_at)
                select f.line, f.rule, f.explanation, ?, ?, ?
                from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[])) as f (line, rule, explanation)
                on conflict (line, rule) do update set explanation = excluded.explanation, reason = excluded.reason,
                    account = excluded.account, written_at = excluded.written_at""")
                .params(
                        reason,
                        by.value(),
                        OffsetDateTime.now(clock),
                        rows.stream().map(row -> row.getKey().id().toString()).toArray(String[]::new),
                        rows.stream().map(row -> row.getValue().rule()).toArray(String[]::new),
                        rows.stream().map(row -> row.getValue().explanation()).toArray(String[]::new))
                .update();
        once.forget(key(nomination));
    }

    private static Object key(UUID nomination) {
        return List.of(FindingReasons.class, nomination);
    }

    /** By line and rule, of all lines of a nomination; read once a transaction. */
    @Unscoped("By a nomination that the caller found within its scope")
    Map<UUID, Map<String, Written>> of(UUID nomination) {
        return once.read(key(nomination), () -> read(nomination));
    }

    private Map<UUID, Map<String, Written>> read(UUID nomination) {
        Map<UUID, Map<String, Written>> found = new HashMap<>();
        jdbc.sql("""
                select r.line, r.rule, r.explanation, r.reason, r.account, r.written_at
                from nomination_finding_reason r join nomination_line l on l.id = r.line
                where l.nomination = ?""")
                .param(nomination)
                .query((row, number) -> found.computeIfAbsent(row.getObject("line", UUID.class), any -> new HashMap<>())
                        .put(
                                row.getString("rule"),
                                new Written(
                                        row.getString("explanation"),
                                        new NominationDetails.Reason(
                                                row.getString("reason"),
                                                people.nameOf(new AccountId(row.getObject("account", UUID.class))),
                                                LocalDate.ofInstant(
                                                        row.getObject("written_at", OffsetDateTime.class)
                                                                .toInstant(),
                                                        clock.getZone())))))
                .list();
        return found;
    }
}
