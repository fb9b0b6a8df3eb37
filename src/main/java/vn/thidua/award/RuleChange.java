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
        String reason) {

    /** @throws AwardException when the value is none of its kind, or no comparator, article or reason is given */
    void check(RuleKey rule) {
        String typed = value.strip();
        if (typed.equals("0") && (rule.kind() == RuleValueKind.DAYS || rule.kind() == RuleValueKind.WORKING_DAYS)) {
            throw AwardException.withoutDay(rule.name());
        }
        if (!rule.kind().accepts(typed, rule.choices())) {
            throw AwardException.malformed(rule.name());
        }
        if (rule.kind() == RuleValueKind.SHARE && comparator == null) {
            throw AwardException.comparatorMissing(rule.name());
        }
        if (article.isBlank()) {
            throw AwardException.articleMissing();
        }
        if (reason.isBlank()) {
            throw AwardException.reasonMissing();
        }
    }
}
