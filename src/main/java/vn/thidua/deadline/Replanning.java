package vn.thidua.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.SubjectRef;

/**
 * The calendar changed: every limit that runs over a changed day is reckoned anew, a chunk at a time, in the order of their
 * ids. The first chunk goes with the change, which for a commune is all of it; {@link ReplanningJob} goes on with what is left.
 * Reckoning a limit twice gives the same: a chunk that was lost is simply done again. None ends earlier than told before the
 * people who work to it could see that: what ends in the past would fire its timer at once.
 *
 * @see "ADR 0037"
 */
@Component
class Replanning {

    private final LimitTable table;
    private final ReplanningTable progress;
    private final WorkingCalendar calendar;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replanning(
            LimitTable table,
            ReplanningTable progress,
            WorkingCalendar calendar,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.progress = progress;
        this.calendar = calendar;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void calendarChanged(CalendarChanged changed) {
        int total = table.countTouched(changed.days());
        if (total > 0) {
            ReplanningRow asked = ReplanningRow.of(changed.days());
            progress.insert(asked, total, clock.instant());
            chunk(asked);
        }
    }

    /**
     * The next chunk of the oldest change that is not done.
     *
     * @return the change it was, or empty when nothing is left that no other node works on
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<UUID> next() {
        Optional<ReplanningRow> row = progress.lockNext();
        row.ifPresent(this::chunk);
        return row.map(ReplanningRow::id);
    }

    /** The chunk was lost; the next try takes one limit at a time, and in the end goes on without that one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<UUID> failed() {
        Optional<ReplanningRow> row = progress.lockNext();
        row.ifPresent(lost -> progress.failed(lost.id()));
        return row.map(ReplanningRow::id);
    }

    private void chunk(ReplanningRow row) {
        List<LimitRow> limits = table.lockTouched(row.days(), row.after(), row.chunk());
        if (limits.isEmpty()) {
            done(row);
            return;
        }
        if (row.givenUp()) {
            progress.keep(row.leaving(limits.getFirst().id()), null);
            return;
        }
        LocalDate earliest = earliest();
        int moved = 0;
        for (LimitRow limit : limits) {
            moved += replan(limit, earliest) ? 1 : 0;
        }
        ReplanningRow further = row.past(limits.getLast().id(), limits.size(), moved);
        if (limits.size() < row.chunk()) {
            done(further);
        } else {
            progress.keep(further, null);
        }
    }

    private void done(ReplanningRow row) {
        progress.keep(row, clock.instant());
        audit.record(AuditEvent.of("deadline.limitsReplanned", subject(row.days()))
                .from(null, "TOUCHED " + row.touched() + "; MOVED " + row.moved() + "; LEFT OUT " + row.leftOut()));
    }

    /** @return whether its due day is another */
    private boolean replan(LimitRow limit, LocalDate earliest) {
        LocalDate reckoned = limit.end(calendar);
        LocalDate told = limit.due().dueOn();
        LocalDate due = reckoned.isBefore(told) ? earlier(told, later(reckoned, earliest)) : reckoned;
        LimitRow planned =
                limit.dueOn(due, calendar.restsOnExpected(limit.due().restsFrom(), due), due.isAfter(reckoned));
        boolean moved = !due.equals(told);
        if (moved
                || planned.held() != limit.held()
                || planned.due().expected() != limit.due().expected()) {
            table.move(planned);
        }
        // Also where it ends on the same day: half of its time may be over at another moment.
        events.publishEvent(new LimitMoved(planned.toLimit(), told));
        return moved;
    }

    /** The day whose office hours are not over: today, or the next working day. */
    private LocalDate earliest() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        return calendar.isWorkingDay(today) && now.toLocalTime().isBefore(DueDates.OFFICE_CLOSES)
                ? today
                : calendar.addWorkingDays(today, 1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static SubjectRef subject(List<LocalDate> days) {
        return new SubjectRef("calendar-day", days.getFirst().toString());
    }
}
