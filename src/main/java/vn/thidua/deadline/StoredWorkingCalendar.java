package vn.thidua.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredWorkingCalendar implements WorkingCalendar {

    /** Weekends, and the longest run of days off that a year has ever had. */
    private static final int CALENDAR_DAYS_PER_WORKING_DAY = 2;

    private static final int LONGEST_BREAK = 60;

    private final CalendarDayEntities entities;
    private final CalendarLock lock;

    StoredWorkingCalendar(CalendarDayEntities entities, CalendarLock lock) {
        this.entities = entities;
        this.lock = lock;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return daysFrom(day, day).isWorkingDay(day);
    }

    @Override
    public List<LocalDate> next(LocalDate from, int days) {
        // Whoever counts forward writes down where it ends.
        lock.reckon();
        long horizon = (long) days * CALENDAR_DAYS_PER_WORKING_DAY + LONGEST_BREAK;
        return daysFrom(from, from.plusDays(horizon)).next(from, days);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return from.isBefore(to)
                ? daysFrom(from, to).between(from, to)
                : daysFrom(to, from).between(from, to);
    }

    @Override
    public boolean restsOnExpected(LocalDate from, LocalDate to) {
        lock.reckon();
        return entities.existsByProvisionalTrueAndDayBetween(from, to);
    }

    private WorkingDays daysFrom(LocalDate first, LocalDate last) {
        return new WorkingDays(entities.findByDayBetween(first, last).stream()
                .collect(Collectors.toMap(CalendarDayEntity::day, CalendarDayEntity::kind)));
    }
}
