package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.Unscoped;

/** What the appraiser wrote to findings; it answers the words that were shown, and holds while they stay the same. */
@Component
class FindingReasons {

    private final JdbcClient jdbc;
    private final RoleHolders people;
    private final Clock clock;

    FindingReasons(JdbcClient jdbc, RoleHolders people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** What was written to one finding, and to which words of it. */
    record Written(String explanation, NominationDetails.Reason reason) {}

    void write(UUID line, FindingRow finding, String reason, AccountId by) {
        jdbc.sql("""
                insert into nomination_finding_reason (line, rule, explanation, reason, account, written_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (line, rule) do update set explanation = excluded.explanation, reason = excluded.reason,
                    account = excluded.account, written_at = excluded.written_at""")
                .params(line, finding.rule(), finding.explanation(), reason, by.value(), OffsetDateTime.now(clock))
                .update();
    }

    /** By rule. */
    @Unscoped("By a line of the nomination that the caller found within its scope")
    Map<String, Written> of(UUID line) {
        Map<String, Written> found = new HashMap<>();
        jdbc.sql("select rule, explanation, reason, account, written_at from nomination_finding_reason where line = ?")
                .param(line)
                .query((row, number) -> found.put(
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
