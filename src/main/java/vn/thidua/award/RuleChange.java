package vn.thidua.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new version of a value as typed.
 *
 * @param from first day of the new version; not before tomorrow
 * @param article what it rests on
 * @param reason why it is changed, for the trail
 */
public record RuleChange(
        String ruleSet,
        String key,
        @Nullable String form,
        String value,
        @Nullable String comparator,
        @Nullable LocalDate from,
        String article,
        Confidence confidence,
        String reason) {}
