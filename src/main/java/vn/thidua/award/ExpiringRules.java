package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the rule set in force is near the day on which a record says that it ends, and no other is on for that day. The
 * day and how long before it the office wants to know are rule values. Reference data: everybody may ask.
 */
@Component
public class ExpiringRules {

    private static final String END = "ruleset_expiry_alert";
    private static final String LEAD = "ruleset_expiry_lead";

    private final RuleSets rules;
    private final RuleSetEntities ruleSets;
    private final Clock clock;

    ExpiringRules(RuleSets rules, RuleSetEntities ruleSets, Clock clock) {
        this.rules = rules;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** Empty while the day is far, and from when on a set is on that takes over. */
    @Transactional(readOnly = true)
    public Optional<RuleSetExpiry> near() {
        LocalDate today = LocalDate.now(clock);
        String set = rules.inForceOn(today);
        RuleValue end = rules.value(set, END, null, today);
        LocalDate from = LocalDate.parse(end.value());
        LocalDate told = from.minusDays(rules.value(set, LEAD, null, today).number());
        boolean followed =
                ruleSets.inForceOn(from).filter(next -> !next.equals(set)).isPresent();
        return followed || today.isBefore(told)
                ? Optional.empty()
                : Optional.of(new RuleSetExpiry(
                        set,
                        rules.nameOfSet(set),
                        from,
                        end.article(),
                        end.confidence().unverified()));
    }
}
