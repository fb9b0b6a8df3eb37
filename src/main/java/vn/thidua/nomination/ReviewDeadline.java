package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.publication.PublicationStage;

/**
 * The day of the year by which the review of a form has to be finished (Gia đình văn hóa: Nghị định 86/2023/NĐ-CP). It warns
 * and keeps nobody from going on.
 */
@Component
class ReviewDeadline {

    private final RuleSets ruleSets;
    private final Clock clock;

    ReviewDeadline(RuleSets ruleSets, Clock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** What to warn of today, for forms whose list still has to hang and be decided on: the earliest day among them. */
    Optional<ReviewWarning> warning(String ruleSet, Collection<String> forms) {
        LocalDate today = LocalDate.now(clock);
        return forms.stream()
                .flatMap(form -> warning(ruleSet, form, today).stream())
                .min(Comparator.comparing(ReviewWarning::reviewBy));
    }

    private Optional<ReviewWarning> warning(String ruleSet, String form, LocalDate today) {
        return ruleSets.ifAny(ruleSet, "review_deadline", form, today).flatMap(rule -> {
            LocalDate deadline = MonthDay.parse("--" + rule.value()).atYear(today.getYear());
            LocalDate end = today.plusDays(hangs(ruleSet, form, today));
            return end.isAfter(deadline) ? Optional.of(warning(rule, deadline, end, today)) : Optional.empty();
        });
    }

    private int hangs(String ruleSet, String form, LocalDate today) {
        boolean published = !ruleSets.value(ruleSet, "publication_stage", form, today)
                .value()
                .equals(PublicationStage.NONE.name());
        return published
                // The day of posting is the first.
                ? ruleSets.value(ruleSet, "publication_days", form, today).number() - 1
                : 0;
    }

    private static ReviewWarning warning(RuleValue rule, LocalDate deadline, LocalDate end, LocalDate today) {
        return new ReviewWarning(
                deadline,
                end,
                today.isAfter(deadline),
                rule.article(),
                rule.confidence().unverified());
    }
}
