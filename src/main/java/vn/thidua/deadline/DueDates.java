package vn.thidua.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;

/**
 * Due dates for the process models, which call this bean by its name {@code due}: today and so many working days as the
 * rule says, until the office closes.
 */
@Component("due")
public class DueDates {

    static final LocalTime OFFICE_OPENS = LocalTime.of(7, 30);
    /** A day that somebody has until ends when the office closes; office hours, no rule of law. */
    public static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);

    private final RuleSets ruleSets;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DueDates(RuleSets ruleSets, WorkingCalendar calendar, Clock clock) {
        this.ruleSets = ruleSets;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param ruleKey key of a rule whose value is a number of working days, such as {@code sla_commune_check}
     * @throws vn.thidua.shared.BusinessException {@code award.rule.missing} when the rule set has no such value today,
     *     {@code deadline.refused.noDays} when the value is no number of days from 1 on
     */
    public DueDate workingDays(String ruleSet, String ruleKey) {
        return by(ruleSet, ruleKey, null);
    }

    /** The same for one award form, where the rule may have a value of its own. */
    public DueDate workingDays(String ruleSet, String ruleKey, String form) {
        return by(ruleSet, ruleKey, form);
    }

    /**
     * A due date that a room keeps in a row of its own, with the rule it was reckoned by. The room moves its row when the
     * limit is re-planned.
     */
    public DueDate kept(String ruleSet, String ruleKey, @Nullable String form, LocalDate startedOn, Instant dueAt) {
        return kept(ruleSets.value(ruleSet, ruleKey, form, startedOn), Due.DayCount.WORKING, startedOn, dueAt);
    }

    /** The same by a value that the room has read, for limits that may count plain days. */
    public DueDate kept(RuleValue rule, Due.DayCount count, LocalDate startedOn, Instant dueAt) {
        // Midnight ends the day before.
        LocalDate dueOn = LocalDate.ofInstant(dueAt.minusMillis(1), clock.getZone());
        LocalDate start = startedOn.isBefore(dueOn) ? startedOn : dueOn.minusDays(1);
        return dated(rule, count, start, dueOn, dueAt);
    }

    /**
     * So many plain days after a day, to the end of the last of them (Bộ luật Dân sự 2015, Điều 147, 148).
     *
     * @throws vn.thidua.shared.BusinessException {@code deadline.refused.noDays} when the value is no number of days from 1 on
     */
    public DueDate plainDays(RuleValue rule, LocalDate startedOn) {
        LocalDate dueOn = calendar.addPlainDays(startedOn, LimitDays.of(rule, ruleSets));
        Instant dueAt = dueOn.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return dated(rule, Due.DayCount.CALENDAR, startedOn, dueOn, dueAt);
    }

    private DueDate by(String ruleSet, String ruleKey, @Nullable String form) {
        LocalDate today = LocalDate.now(clock);
        RuleValue rule = ruleSets.value(ruleSet, ruleKey, form, today);
        LocalDate dueOn = calendar.addWorkingDays(today, LimitDays.of(rule, ruleSets));
        Instant dueAt = dueOn.atTime(OFFICE_CLOSES).atZone(clock.getZone()).toInstant();
        return dated(rule, Due.DayCount.WORKING, today, dueOn, dueAt);
    }

    private DueDate dated(RuleValue rule, Due.DayCount count, LocalDate startedOn, LocalDate dueOn, Instant dueAt) {
        Due due = new Due(
                rule.ruleSet(),
                rule.key(),
                rule.form(),
                count,
                LimitDays.of(rule, ruleSets),
                rule.article(),
                startedOn,
                dueOn,
                false);
        return new DueDate(dueAt, due.resting(calendar.restsOnExpected(due.restsFrom(), dueOn)));
    }
}
