package vn.thidua.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the calendar of a year will be as far as the law says it beforehand: days of rest, and for each that meets a day off
 * of the week the next working day (Bộ luật Lao động 2019, Điều 111 khoản 3, Điều 112). Spans that the Prime Minister fixes
 * are taken as those that join the most days off, as every notice so far did; swapped days nobody can know.
 */
final class ExpectedDays {

    private static final String COMPENSATION = ", nghỉ bù, Bộ luật Lao động 2019, Điều 111 khoản 3";
    private static final String EXPECTED = ", dự kiến";

    private final List<Holiday> holidays;

    ExpectedDays(List<Holiday> holidays) {
        this.holidays = List.copyOf(holidays);
    }

    /** In the order of the calendar. */
    List<CalendarDay> of(int year) {
        List<CalendarDay> days = new ArrayList<>();
        Set<LocalDate> rest = new HashSet<>();
        for (Holiday holiday : holidays) {
            if (holiday.off()) {
                span(holiday, year).forEach(day -> {
                    days.add(CalendarDay.of(day, DayKind.OFF, words(holiday, ""), holiday.announced()));
                    rest.add(day);
                });
            } else if (!WorkingDays.isWeekend(holiday.in(year))) {
                days.add(CalendarDay.of(holiday.in(year), DayKind.WORK, holiday.basis(), true));
            }
        }
        holidays.stream()
                .filter(Holiday::off)
                .sorted(Comparator.comparing(holiday -> holiday.in(year)))
                .forEach(holiday -> span(holiday, year).stream()
                        .filter(WorkingDays::isWeekend)
                        .map(day -> nextWorked(day, rest))
                        .forEach(day -> days.add(
                                CalendarDay.of(day, DayKind.OFF, words(holiday, COMPENSATION), holiday.announced()))));
        return days.stream().sorted(Comparator.comparing(CalendarDay::day)).toList();
    }

    private static String words(Holiday holiday, String why) {
        return holiday.name()
                + (why.isEmpty() && !holiday.announced() ? "; " + holiday.basis() : why)
                + (holiday.announced() ? EXPECTED : "");
    }

    private static List<LocalDate> span(Holiday holiday, int year) {
        LocalDate day = holiday.in(year);
        return holiday.daysBefore().stream()
                .map(before -> span(day.minusDays(before), holiday.days()))
                .reduce((best, other) -> longestRest(other) > longestRest(best) ? other : best)
                .orElseThrow();
    }

    private static List<LocalDate> span(LocalDate first, int days) {
        return first.datesUntil(first.plusDays(days)).toList();
    }

    /** How many days people are off on end: the span, what compensates for it, and the weekends that touch them. */
    private static int longestRest(List<LocalDate> span) {
        Set<LocalDate> rest = new HashSet<>(span);
        span.stream().filter(WorkingDays::isWeekend).forEach(day -> nextWorked(day, rest));
        int length = 0;
        LocalDate day = span.getFirst();
        while (isOff(day.minusDays(1), rest)) {
            day = day.minusDays(1);
        }
        for (; isOff(day, rest); day = day.plusDays(1)) {
            length++;
        }
        return length;
    }

    private static LocalDate nextWorked(LocalDate day, Set<LocalDate> rest) {
        LocalDate next = day;
        while (isOff(next, rest)) {
            next = next.plusDays(1);
        }
        rest.add(next);
        return next;
    }

    private static boolean isOff(LocalDate day, Set<LocalDate> rest) {
        return WorkingDays.isWeekend(day) || rest.contains(day);
    }
}
