package vn.thidua.award;

import java.time.LocalDate;
import java.util.Objects;
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
        String reason) {

    /**
     * @param standing how a figure is held against the value so far; {@code null} where none is
     * @throws AwardException when the value is none of its kind, it would be compared in a way that nobody reads, or no
     *     article or reason is given
     */
    void check(RuleKey rule, @Nullable String standing) {
        String typed = value.strip();
        if (typed.equals("0") && (rule.kind() == RuleValueKind.DAYS || rule.kind() == RuleValueKind.WORKING_DAYS)) {
            throw AwardException.withoutDay(rule.name());
        }
        if (!rule.kind().accepts(typed, rule.choices())) {
            throw AwardException.malformed(rule);
        }
        boolean free = rule.kind().compared() && standing != null && Threshold.COMPARATORS.contains(standing);
        if (free && (comparator == null || !Threshold.COMPARATORS.contains(comparator))) {
            throw AwardException.comparatorMissing(rule.name());
        }
        if (!free && !Objects.equals(comparator, standing)) {
            throw AwardException.comparatorFixed(rule.name());
        }
        if (article.isBlank()) {
            throw AwardException.articleMissing();
        }
        if (reason.isBlank()) {
            throw AwardException.reasonMissing();
        }
    }
}
