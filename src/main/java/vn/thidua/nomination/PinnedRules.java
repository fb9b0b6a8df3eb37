package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;

/** The rules that hold for a nomination to its end: of the set and the day of its first submission. */
@Component
class PinnedRules {

    private final RuleSets ruleSets;
    private final ZoneId zone;

    PinnedRules(RuleSets ruleSets, Clock clock) {
        this.ruleSets = ruleSets;
        this.zone = clock.getZone();
    }

    RuleValue value(Nomination nomination, String key, @Nullable String form) {
        return ruleSets.value(nomination.rules(), key, form, day(nomination));
    }

    /** A rule that only some forms have. */
    Optional<RuleValue> ifAny(Nomination nomination, String key, String form) {
        return ruleSets.ifAny(nomination.rules(), key, form, day(nomination));
    }

    /** The day of the first submission. */
    LocalDate day(Nomination nomination) {
        return LocalDate.ofInstant(nomination.firstSubmission(), zone);
    }
}
