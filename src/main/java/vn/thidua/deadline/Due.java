package vn.thidua.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A limit as a rule gives it.
 *
 * @param form the award form whose value it is; {@code null} where the rule is the same for all
 * @param days at least 1
 * @param startedOn the day of the event, which is not counted
 * @param expected whether a day between the two is only expected ("dự kiến")
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
        CALENDAR
    }
}
