package vn.thidua.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.shared.Texts;

/**
 * What the calendar of a year will be as far as the law says it beforehand: days of rest, and for each that meets a day off
 * of the week the next working day (Bộ luật Lao động 2019, Điều 111 khoản 3, Điều 112). Spans that the Prime Minister fixes
 * are taken as those that join the most days off, as every notice so far did; swapped days nobody can know.
 */
final class ExpectedDays {

    private final List<Holiday> holidays;
    private final Texts texts;

    ExpectedDays(List<Holiday> holidays, Texts texts) {
        this.holidays = List.copyOf(holidays);
        this.texts = texts;
    }

    /** In the order of the calendar. */
    List<CalendarDay> of(int year) {
        List<CalendarDay> days = new ArrayList<>();
        Set<LocalDate> rest = new HashSet<>();
        for (Holiday holiday : holidays) {
            if (holiday.off()) {
                span(holiday, year).forEach(day -> {
                    days.add(CalendarDay.of(day, DayKind.OFF, basis(holiday), holiday.announced()));
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
                        .forEach(day -> days.add(CalendarDay.of(
                                day, DayKind.COMPENSATORY, compensation(holiday), holiday.announced()))));
        return days.stream().sorted(Comparator.comparing(CalendarDay::day)).toList();
    }

    private String basis(Holiday holiday) {
        return holiday.announced()
                ? texts.text("deadline.basis.expected", holiday.name())
                : texts.text("deadline.basis.law", holiday.name(), holiday.basis());
    }

    private String compensation(Holiday holiday) {
        return texts.text(
                holiday.announced() ? "deadline.basis.compensationExpected" : "deadline.basis.compensation",
                holiday.name());
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
