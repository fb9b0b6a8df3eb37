package vn.thidua.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RuleValue;
import vn.thidua.shared.BusinessException;

/** What the room refuses, in words for the person who asked. */
public final class DeadlineException extends BusinessException {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DeadlineException(String key, Object... details) {
        super(key, details);
    }

    /** A limit has at least one day: a value that says otherwise is refused, never read as "no limit". */
    static DeadlineException noDays(String name, RuleValue rule, @Nullable Throwable cause) {
        DeadlineException refused =
                new DeadlineException("deadline.refused.noDays", name, rule.value(), rule.article());
        if (cause != null) {
            refused.initCause(cause);
        }
        return refused;
    }

    /** A limit that does not run cannot rest, one that rests cannot rest again. */
    static DeadlineException notRunning(String name) {
        return new DeadlineException("deadline.refused.notRunning", name);
    }

    static DeadlineException notPaused(String name) {
        return new DeadlineException("deadline.refused.notPaused", name);
    }

    static DeadlineException basisMissing() {
        return new DeadlineException("deadline.refused.basisMissing");
    }

    /** A day off of the week is worked only in exchange for another: else a calendar could lose its weekends. */
    static DeadlineException weekendWorked(LocalDate day) {
        return new DeadlineException("deadline.refused.weekendWorked", DAY.format(day));
    }

    static DeadlineException swapWithoutDayOff() {
        return new DeadlineException("deadline.refused.swapWithoutDayOff");
    }

    /** The day given in exchange is a weekday that is not off already. */
    static DeadlineException swapNotWorked(LocalDate day) {
        return new DeadlineException("deadline.refused.swapNotWorked", DAY.format(day));
    }

    /** Only Saturdays and Sundays are worked in exchange. */
    static DeadlineException swapOnWeekday(LocalDate day) {
        return new DeadlineException("deadline.refused.swapOnWeekday", DAY.format(day));
    }

    static DeadlineException yearOutOfReach(int first, int last) {
        return new DeadlineException("deadline.refused.yearOutOfReach", String.valueOf(first), String.valueOf(last));
    }
}
