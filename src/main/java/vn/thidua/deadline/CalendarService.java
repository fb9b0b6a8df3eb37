package vn.thidua.deadline;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Texts;

/** The working calendar as people look at it, and as an administrator keeps it. */
@Service
@Transactional
public class CalendarService {

    /** The first year that the product counts in. */
    public static final int FIRST_YEAR = 2024;

    /** The last year for which the lunar calendar is reckoned. */
    public static final int LAST_YEAR = 2099;

    private final CalendarDayEntities days;
    private final HolidayEntities holidays;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Texts texts;

    CalendarService(
            CalendarDayEntities days,
            HolidayEntities holidays,
            AuditLog audit,
            ApplicationEventPublisher events,
            Texts texts) {
        this.days = days;
        this.holidays = holidays;
        this.audit = audit;
        this.events = events;
        this.texts = texts;
    }

    /** One year of the calendar. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public CalendarYear year(int year) {
        requireReach(year);
        List<CalendarDay> kept = kept(year);
        return new CalendarYear(year, kept, expected(year, kept).size());
    }

    /**
     * Enters what the law foresees for a year of which the calendar says nothing yet.
     *
     * @return how many days were entered; 0 when the year has days already
     */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    public int generate(CommandKey key, int year) {
        requireReach(year);
        List<CalendarDay> expected = expected(year, kept(year));
        expected.forEach(this::keep);
        announce(expected.stream().map(CalendarDay::day).toList());
        return expected.size();
    }

    /**
     * Enters a day, or says anew what it is. A day worked in exchange brings the day off with it.
     *
     * @throws DeadlineException when it has no basis, or the weekly rhythm would be lost
     */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    public void enter(CommandKey key, CalendarDay typed) {
        requireReach(typed.day().getYear());
        if (typed.basis().isBlank()) {
            throw DeadlineException.basisMissing();
        }
        List<LocalDate> changed = new ArrayList<>(clear(typed.day()));
        changed.add(typed.day());
        switch (typed.kind()) {
            case WORK -> {
                requireWeekday(typed.day());
                keep(plain(typed));
            }
            case OFF -> keep(plain(typed));
            case SWAP_WORK -> changed.add(swap(typed));
        }
        announce(changed);
    }

    /** The day follows the rhythm of the week again, and with it the one it was exchanged for. */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    public void remove(CommandKey key, LocalDate day) {
        List<LocalDate> changed = clear(day);
        if (changed.isEmpty()) {
            throw BusinessException.notFound();
        }
        announce(changed);
    }

    private LocalDate swap(CalendarDay typed) {
        LocalDate off = Optional.ofNullable(typed.swappedWith()).orElseThrow(DeadlineException::swapWithoutDayOff);
        if (!WorkingDays.isWeekend(typed.day())) {
            throw DeadlineException.swapOnWeekday(typed.day());
        }
        if (WorkingDays.isWeekend(off)
                || days.findByDay(off)
                        .filter(known -> known.kind() == DayKind.OFF)
                        .isPresent()) {
            throw DeadlineException.swapNotWorked(off);
        }
        clear(off);
        keep(CalendarDay.of(off, DayKind.OFF, typed.basis().strip(), typed.provisional()));
        keep(new CalendarDay(typed.day(), DayKind.SWAP_WORK, typed.basis().strip(), typed.provisional(), off));
        return off;
    }

    private static CalendarDay plain(CalendarDay typed) {
        return CalendarDay.of(typed.day(), typed.kind(), typed.basis().strip(), typed.provisional());
    }

    /** Takes a day out, and its other half where it was exchanged. */
    private List<LocalDate> clear(LocalDate day) {
        List<LocalDate> cleared = new ArrayList<>();
        Optional<CalendarDayEntity> own = days.findByDay(day);
        Optional<CalendarDayEntity> worked = days.findBySwappedWith(day);
        // The day worked points to the day off: it goes first.
        worked.ifPresent(entity -> cleared.add(delete(entity)));
        own.ifPresent(entity -> {
            LocalDate off = entity.toDay().swappedWith();
            cleared.add(delete(entity));
            Optional.ofNullable(off).flatMap(days::findByDay).ifPresent(other -> cleared.add(delete(other)));
        });
        return cleared;
    }

    private LocalDate delete(CalendarDayEntity entity) {
        days.delete(entity);
        days.flush();
        audit.record(
                AuditEvent.of("deadline.dayRemoved", subject(entity.toDay())).from(stored(entity.toDay()), null));
        return entity.day();
    }

    private void keep(CalendarDay day) {
        days.saveAndFlush(new CalendarDayEntity(day));
        audit.record(AuditEvent.of("deadline.dayEntered", subject(day)).from(null, stored(day)));
    }

    private static SubjectRef subject(CalendarDay day) {
        return new SubjectRef("calendar-day", day.day().toString());
    }

    private static String stored(CalendarDay day) {
        return String.join("; ", day.kind().name(), day.provisional() ? "PROVISIONAL" : "ANNOUNCED", day.basis());
    }

    private void announce(List<LocalDate> changed) {
        if (!changed.isEmpty()) {
            events.publishEvent(new CalendarChanged(changed));
        }
    }

    /** None once somebody entered a day of the year: what was announced may lie elsewhere than what was expected. */
    private List<CalendarDay> expected(int year, List<CalendarDay> kept) {
        return kept.isEmpty()
                ? new ExpectedDays(
                                holidays.of(year).stream()
                                        .map(HolidayEntity::toHoliday)
                                        .toList(),
                                texts)
                        .of(year)
                : List.of();
    }

    private List<CalendarDay> kept(int year) {
        Year asked = Year.of(year);
        return days.findByDayBetweenOrderByDay(asked.atDay(1), asked.atDay(asked.length())).stream()
                .map(CalendarDayEntity::toDay)
                .toList();
    }

    private static void requireReach(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw DeadlineException.yearOutOfReach(FIRST_YEAR, LAST_YEAR);
        }
    }

    private static void requireWeekday(LocalDate day) {
        if (WorkingDays.isWeekend(day)) {
            throw DeadlineException.weekendWorked(day);
        }
    }
}
