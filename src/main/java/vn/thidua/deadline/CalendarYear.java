package vn.thidua.deadline;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A year as people look at it.
 *
 * @param days those that differ from the weekly rhythm, in order
 * @param expected how many days the law foresees for a year that has none yet; otherwise 0
 */
public record CalendarYear(int year, List<CalendarDay> days, int expected) {

    public CalendarYear {
        days = List.copyOf(days);
    }

    public Map<LocalDate, CalendarDay> byDay() {
        return days.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
    }

    /** Working days of the whole year. */
    public long workingDays() {
        Map<LocalDate, CalendarDay> byDay = byDay();
        return Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .filter(day -> isWorked(day, byDay.get(day)))
                .count();
    }

    /** Whether the day is worked, given what the calendar says of it, or nothing. */
    public static boolean isWorked(LocalDate day, @Nullable CalendarDay said) {
        return said == null ? !WorkingDays.isWeekend(day) : !said.kind().isOff();
    }
}
