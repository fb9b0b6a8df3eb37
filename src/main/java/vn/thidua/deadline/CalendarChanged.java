package vn.thidua.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * Days of the calendar are other than they were: limits that run over them end on another day. Published in the transaction
 * of the change.
 */
public record CalendarChanged(List<LocalDate> days) {

    public CalendarChanged {
        days = List.copyOf(days);
    }
}
