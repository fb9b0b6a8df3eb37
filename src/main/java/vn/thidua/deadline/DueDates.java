package vn.thidua.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;

/**
 * Due dates for the process models, which call this bean by its name {@code due}: today and so many working days as the
 * rule says, until the office closes.
 */
@Component("due")
public class DueDates {

    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);

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
     * @throws vn.thidua.shared.BusinessException {@code award.rule.missing} when the rule set has no such value today
     */
    public Date workingDays(String ruleSet, String ruleKey) {
        return by(ruleSet, ruleKey, null);
    }

    /** The same for one award form, where the rule may have a value of its own. */
    public Date workingDays(String ruleSet, String ruleKey, String form) {
        return by(ruleSet, ruleKey, form);
    }

    private Date by(String ruleSet, String ruleKey, @Nullable String form) {
        LocalDate today = LocalDate.now(clock);
        int days = ruleSets.value(ruleSet, ruleKey, form, today).number();
        LocalDate due = calendar.addWorkingDays(today, days);
        return Date.from(due.atTime(OFFICE_CLOSES).atZone(clock.getZone()).toInstant());
    }
}
