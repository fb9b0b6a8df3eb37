package vn.thidua.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
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
 * The calendar changed: every limit that runs over a changed day is reckoned anew, in the same transaction. Locked and
 * moved a chunk at a time, in the order of their ids. None ends earlier than told before the people who work to it could see
 * that: what ends in the past would fire its timer at once.
 */
@Component
class Replanning {

    private static final int CHUNK = 200;

    /** Lower than every random id. */
    private static final UUID FIRST = new UUID(0, 0);

    private final LimitTable table;
    private final WorkingCalendar calendar;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replanning(
            LimitTable table, WorkingCalendar calendar, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.calendar = calendar;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void calendarChanged(CalendarChanged changed) {
        LocalDate earliest = earliest();
        int touched = 0;
        int moved = 0;
        UUID after = FIRST;
        List<LimitRow> limits = table.lockTouched(changed.days(), after, CHUNK);
        while (!limits.isEmpty()) {
            for (LimitRow limit : limits) {
                moved += replan(limit, earliest) ? 1 : 0;
                touched++;
            }
            after = limits.getLast().id();
            limits = table.lockTouched(changed.days(), after, CHUNK);
        }
        if (touched > 0) {
            audit.record(AuditEvent.of("deadline.limitsReplanned", subject(changed.days()))
                    .from(null, "TOUCHED " + touched + "; MOVED " + moved));
        }
    }

    /** @return whether its due day is another */
    private boolean replan(LimitRow limit, LocalDate earliest) {
        LocalDate reckoned = limit.counted(calendar).getLast();
        LocalDate told = limit.due().dueOn();
        LocalDate due = reckoned.isBefore(told) ? earlier(told, later(reckoned, earliest)) : reckoned;
        LocalDate start = limit.due().startedOn().plusDays(1);
        LimitRow planned = limit.dueOn(due, calendar.restsOnExpected(start, due), due.isAfter(reckoned));
        boolean moved = !due.equals(told);
        if (moved
                || planned.held() != limit.held()
                || planned.due().expected() != limit.due().expected()) {
            table.move(planned);
            events.publishEvent(new LimitMoved(planned.toLimit(), told));
        }
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
