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
import vn.thidua.deadline.Due;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.publication.PublicationStage;
import vn.thidua.shared.Texts;

/**
 * The day of the year by which the review of a form has to be finished (Gia đình văn hóa: Nghị định 86/2023/NĐ-CP). It warns
 * and keeps nobody from going on.
 */
@Component
class ReviewDeadline {

    private static final String RULE = "review_deadline";

    private final RuleSets ruleSets;
    private final PinnedRules pinned;
    private final Texts texts;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ReviewDeadline(RuleSets ruleSets, PinnedRules pinned, WorkingCalendar calendar, Texts texts, Clock clock) {
        this.ruleSets = ruleSets;
        this.pinned = pinned;
        this.texts = texts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What to warn of today, for forms whose list still has to hang and be decided on: the earliest day among them. */
    Optional<ReviewWarning> warning(String ruleSet, Collection<String> forms) {
        LocalDate today = LocalDate.now(clock);
        return forms.stream()
                .flatMap(form -> warning(ruleSet, form, today).stream())
                .min(Comparator.comparing(ReviewWarning::reviewBy));
    }

    /** The last day on which a line may be decided, of the year of its title; empty for a form without such a day. */
    Optional<CityDays.Day> lastDay(NominationLine line, LocalDate complete) {
        return pinned.ifAny(line.nomination(), RULE, line.formAsked()).map(rule -> {
            Integer year = line.particulars().title().year();
            LocalDate deadline = MonthDay.parse("--" + rule.value()).atYear(year == null ? complete.getYear() : year);
            return new CityDays.Day(
                    inTime(rule, deadline, deadline) ? deadline : deadline.minusDays(1),
                    texts.text(
                            rule.confidence().unverified()
                                    ? "nomination.limit.reviewDayUnverified"
                                    : "nomination.limit.reviewDay",
                            rule.article()));
        });
    }

    private Optional<ReviewWarning> warning(String ruleSet, String form, LocalDate today) {
        return ruleSets.ifAny(ruleSet, RULE, form, today).flatMap(rule -> {
            LocalDate deadline = MonthDay.parse("--" + rule.value()).atYear(today.getYear());
            LocalDate end = hangsUntil(ruleSet, form, today);
            return inTime(rule, deadline, end) ? Optional.empty() : Optional.of(warning(rule, deadline, end, today));
        });
    }

    /** The last day of a list that is posted today, its first; today where none has to hang. */
    private LocalDate hangsUntil(String ruleSet, String form, LocalDate today) {
        if (value(ruleSet, "publication_stage", form, today).value().equals(PublicationStage.NONE.name())) {
            return today;
        }
        int days = value(ruleSet, "publication_days", form, today).number();
        return calendar.periodEnd(
                today,
                days,
                Due.DayCount.valueOf(
                        value(ruleSet, "publication_day_kind", form, today).value()));
    }

    private RuleValue value(String ruleSet, String key, String form, LocalDate day) {
        return ruleSets.value(ruleSet, key, form, day);
    }

    /** Before the day or on it at the latest, as the rule compares: one that says nothing of it leaves the day itself. */
    private static boolean inTime(RuleValue rule, LocalDate deadline, LocalDate day) {
        return "<".equals(rule.comparator()) ? day.isBefore(deadline) : !day.isAfter(deadline);
    }

    private static ReviewWarning warning(RuleValue rule, LocalDate deadline, LocalDate end, LocalDate today) {
        return new ReviewWarning(
                deadline,
                end,
                !inTime(rule, deadline, today),
                rule.article(),
                rule.confidence().unverified());
    }
}
