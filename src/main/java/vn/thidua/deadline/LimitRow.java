package vn.thidua.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectRef;

/**
 * One run of one limit; a run is stopped once and never runs again.
 *
 * @param held whether it ends later than the calendar gives: the calendar changed when that day was over already
 */
record LimitRow(UUID id, SubjectRef subject, Due due, boolean held, List<Rest> rests) {

    /** A span in which no day counts: after {@code from} up to and including {@code to}; {@code null} while it lasts. */
    record Rest(LocalDate from, @Nullable LocalDate to) {}

    boolean resting() {
        return !rests.isEmpty() && rests.getLast().to() == null;
    }

    /** The due day, as the calendar stands now. */
    LocalDate end(WorkingCalendar calendar) {
        return due.count() == Due.DayCount.CALENDAR
                ? calendar.addPlainDays(due.startedOn(), due.days())
                : counted(calendar).getLast();
    }

    /** The days that count, as the calendar stands now. */
    List<LocalDate> counted(WorkingCalendar calendar) {
        if (due.count() == Due.DayCount.CALENDAR || rests.isEmpty()) {
            return due.counted(calendar);
        }
        List<LocalDate> counted = new ArrayList<>(due.days());
        LocalDate from = due.startedOn();
        for (Rest rest : rests) {
            LocalDate to = rest.to();
            if (to != null && counted.size() < due.days()) {
                calendar.next(from, due.days() - counted.size()).stream()
                        .filter(day -> !day.isAfter(rest.from()))
                        .forEach(counted::add);
                from = to;
            }
        }
        if (counted.size() < due.days()) {
            counted.addAll(calendar.next(from, due.days() - counted.size()));
        }
        return counted;
    }

    Limits.Limit toLimit() {
        return new Limits.Limit(
                subject, due.ruleKey(), due.startedOn(), due.dueOn(), due.days(), due.expected(), due.article());
    }

    LimitRow dueOn(LocalDate day, boolean expected, boolean nowHeld) {
        return new LimitRow(
                id,
                subject,
                new Due(
                        due.ruleSet(),
                        due.ruleKey(),
                        due.form(),
                        due.count(),
                        due.days(),
                        due.article(),
                        due.startedOn(),
                        day,
                        expected),
                nowHeld,
                rests);
    }
}
