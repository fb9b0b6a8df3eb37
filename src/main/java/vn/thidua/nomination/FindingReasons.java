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

    void write(UUID nomination, UUID line, FindingRow finding, String reason, AccountId by) {
        jdbc.sql("""
                insert into nomination_finding_reason (line, rule, explanation, reason, account, written_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (line, rule) do update set explanation = excluded.explanation, reason = excluded.reason,
                    account = excluded.account, written_at = excluded.written_at""")
                .params(line, finding.rule(), finding.explanation(), reason, by.value(), OffsetDateTime.now(clock))
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
