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

    /**
     * The value in a set that takes it over from another. Its article is that of the other set; that it holds under the
     * later law nobody has checked.
     */
    RuleValue takenOverBy(String later) {
        return new RuleValue(later, key, form, value, comparator, validFrom, validTo, article, Confidence.UNSURE);
    }

    public int number() {
        return Integer.parseInt(value);
    }

    /** The value as a share that a count must reach: {@link Threshold#of}. */
    public Threshold threshold() {
        return Threshold.of(value, comparator);
    }
}
