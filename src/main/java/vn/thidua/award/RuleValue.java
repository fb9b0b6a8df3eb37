package vn.thidua.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of one rule set, with the article that it rests on.
 *
 * @param form the award form it is for; {@code null} for all forms
 * @param comparator how a figure is held against it, such as {@code >=} or {@code >}; {@code null} where none applies
 */
public record RuleValue(
        String ruleSet,
        String key,
        @Nullable String form,
        String value,
        @Nullable String comparator,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String article,
        Confidence confidence) {

    public int number() {
        return Integer.parseInt(value);
    }

    /** The value as a share that a count must reach: {@link Threshold#of}. */
    public Threshold threshold() {
        return Threshold.of(value, comparator);
    }
}
