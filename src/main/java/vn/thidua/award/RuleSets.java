package vn.thidua.award;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of law as data. Reference data: everybody may read it. */
public interface RuleSets {

    /** The rule set for what begins on the day. */
    String inForceOn(LocalDate day);

    /**
     * The rule set for what is submitted on a day and was begun earlier. A new law may let what was begun before it, and is
     * submitted within its transition, go on under the law before it.
     */
    String forSubmission(LocalDate begun, LocalDate submitted);

    /**
     * The value for the form, else the value for all forms. What a set does not say itself is said by the set that it is
     * based on, as that stands on the day; it is unverified then.
     *
     * @throws vn.thidua.shared.BusinessException {@code award.rule.missing} when there is none on that day: a missing
     *     rule is an error, never a silent default
     */
    RuleValue value(String ruleSet, String key, @Nullable String form, LocalDate day);

    /**
     * The value of a rule that some forms have and others do not, such as a day of the year by which they are reviewed:
     * empty says that no such rule holds for the form, and is no reason to guess one.
     */
    Optional<RuleValue> ifAny(String ruleSet, String key, String form, LocalDate day);

    /** What people call the rule set; the id itself for an unknown one. */
    String nameOfSet(String ruleSet);

    /** What people call the rule; the key itself where it has no name. */
    String name(String key);
}
