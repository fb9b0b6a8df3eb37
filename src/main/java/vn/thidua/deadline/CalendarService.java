package vn.thidua.deadline;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final CalendarLock lock;
    private final ReplanningTable replanning;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Texts texts;

    CalendarService(
            CalendarDayEntities days,
            HolidayEntities holidays,
            CalendarLock lock,
            ReplanningTable replanning,
            AuditLog audit,
            ApplicationEventPublisher events,
            Texts texts) {
        this.days = days;
        this.holidays = holidays;
        this.lock = lock;
        this.replanning = replanning;
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

    /** How far the limits have followed the last changes; empty when all of them have. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<ReplanningProgress> replanning() {
        return replanning.open();
    }

    /**
     * Enters what the law foresees for a year of which the calendar says nothing yet.
     *
     * @return how many days were entered; 0 when the year has days already
     */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    public int generate(CommandKey key, int year) {
        lock.change();
        requireReach(year);
        List<CalendarDay> expected = expected(year, kept(year));
        expected.forEach(this::keep);
        announce(expected.stream().map(CalendarDay::day).toList());
        return expected.size();
    }

    /**
     * Enters a day, or says anew what it is. A day worked in exchange brings the day off with it. A day that stays what it
     * was rests on the new basis, and so does the day it was exchanged for; one that becomes another leaves its exchange.
     *
     * @return the day that went because it had been exchanged for this one
     * @throws DeadlineException when it has no basis, or the weekly rhythm would be lost
     */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    public Optional<LocalDate> enter(CommandKey key, CalendarDay typed) {
        lock.change();
        requireReach(typed.day().getYear());
        if (typed.basis().isBlank()) {
            throw DeadlineException.basisMissing();
        }
        Optional<CalendarDayEntity> known = days.findByDay(typed.day()).filter(day -> staysWhatItWas(day, typed));
        if (known.isPresent()) {
            restAnew(known.get(), typed);
            return Optional.empty();
        }
        List<LocalDate> cleared = clear(typed.day());
        List<LocalDate> changed = new ArrayList<>(cleared);
        changed.add(typed.day());
        switch (typed.kind()) {
            case WORK -> {
                requireWeekday(typed.day());
                keep(plain(typed));
            }
            case OFF, COMPENSATORY -> keep(plain(typed));
            case SWAP_WORK -> changed.add(swap(typed));
        }
        announce(changed);
        return otherThan(typed.day(), cleared);
    }

    /**
     * The day follows the rhythm of the week again, and with it the one it was exchanged for.
     *
     * @return the day that it was exchanged for
     */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    public Optional<LocalDate> remove(CommandKey key, LocalDate day) {
        lock.change();
        List<LocalDate> changed = clear(day);
        if (changed.isEmpty()) {
            throw BusinessException.notFound();
        }
        announce(changed);
        return otherThan(day, changed);
    }

    private static Optional<LocalDate> otherThan(LocalDate day, List<LocalDate> cleared) {
        return cleared.stream().filter(other -> !other.equals(day)).findFirst();
    }

    private static boolean staysWhatItWas(CalendarDayEntity known, CalendarDay typed) {
        return known.kind() == typed.kind()
                && (typed.kind() != DayKind.SWAP_WORK
                        || Objects.equals(known.toDay().swappedWith(), typed.swappedWith()));
    }

    /** Both halves of an exchange rest on the same notice. */
    private void restAnew(CalendarDayEntity known, CalendarDay typed) {
        List<CalendarDayEntity> halves = new ArrayList<>(List.of(known));
        days.findBySwappedWith(known.day()).ifPresent(halves::add);
        Optional.ofNullable(known.toDay().swappedWith())
                .flatMap(days::findByDay)
                .ifPresent(halves::add);
        List<LocalDate> changed = new ArrayList<>();
        for (CalendarDayEntity half : halves) {
            CalendarDay before = half.toDay();
            half.restsOn(typed.basis().strip(), typed.provisional());
            CalendarDay after = days.saveAndFlush(half).toDay();
            if (!after.equals(before)) {
                audit.record(
                        AuditEvent.of("deadline.dayEntered", subject(after)).from(stored(before), stored(after)));
            }
            if (after.provisional() != before.provisional()) {
                changed.add(after.day());
            }
        }
        announce(changed);
    }

    private LocalDate swap(CalendarDay typed) {
        LocalDate off = Optional.ofNullable(typed.swappedWith()).orElseThrow(DeadlineException::swapWithoutDayOff);
        if (!WorkingDays.isWeekend(typed.day())) {
            throw DeadlineException.swapOnWeekday(typed.day());
        }
        if (WorkingDays.isWeekend(off)
                || days.findByDay(off).filter(known -> known.kind().isOff()).isPresent()) {
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
