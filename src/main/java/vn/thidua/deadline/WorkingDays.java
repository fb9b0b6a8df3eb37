package vn.thidua.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts working days: Saturday and Sunday are off, and the exceptions say what is different. */
final class WorkingDays {

    private final Map<LocalDate, DayKind> exceptions;

    WorkingDays(Map<LocalDate, DayKind> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
    }

    boolean isWorkingDay(LocalDate day) {
        DayKind exception = exceptions.get(day);
        if (exception != null) {
            return !exception.isOff();
        }
        return !isWeekend(day);
    }

    /** Whether the day is off by the rhythm of the week alone. */
    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    LocalDate add(LocalDate from, int days) {
        return next(from, days).getLast();
    }

    List<LocalDate> next(LocalDate from, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("A limit has at least one day, not " + days);
        }
        List<LocalDate> counted = new ArrayList<>(days);
        LocalDate day = from;
        while (counted.size() < days) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted.add(day);
            }
        }
        return counted;
    }

    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
