package vn.thidua.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit as a rule gives it.
 *
 * @param form the award form whose value it is; {@code null} where the rule is the same for all
 * @param days at least 1
 * @param startedOn the day of the event, which is not counted
 * @param expected whether a day that the due day rests on is only expected ("dự kiến")
 */
public record Due(
        String ruleSet,
        String ruleKey,
        @Nullable String form,
        DayCount count,
        int days,
        String article,
        LocalDate startedOn,
        LocalDate dueOn,
        boolean expected) {

    /** Which days count. */
    public enum DayCount {
        WORKING,
        /** Plain days; where the last of them is a day off, the limit ends with the next working day. */
        CALENDAR
    }

    /** The days that count when nothing rests, as the calendar stands now. */
    List<LocalDate> counted(WorkingCalendar calendar) {
        LocalDate first = startedOn.plusDays(1);
        return count == DayCount.WORKING
                ? calendar.next(startedOn, days)
                : first.datesUntil(first.plusDays(days)).toList();
    }

    /** The same, saying whether a day that it rests on is only expected. */
    Due resting(boolean onExpected) {
        return new Due(ruleSet, ruleKey, form, count, days, article, startedOn, dueOn, onExpected);
    }

    /** The first day on which the due day rests: of plain days only the last, and what it is put off by. */
    LocalDate restsFrom() {
        return startedOn.plusDays(count == DayCount.WORKING ? 1 : days);
    }
}
