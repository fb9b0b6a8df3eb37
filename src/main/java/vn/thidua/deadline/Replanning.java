package vn.thidua.deadline;

import java.time.LocalDate;
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
 * moved a chunk at a time, in the order of their ids.
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

    Replanning(LimitTable table, WorkingCalendar calendar, AuditLog audit, ApplicationEventPublisher events) {
        this.table = table;
        this.calendar = calendar;
        this.audit = audit;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void calendarChanged(CalendarChanged changed) {
        int touched = 0;
        int moved = 0;
        UUID after = FIRST;
        List<LimitRow> limits = table.lockTouched(changed.days(), after, CHUNK);
        while (!limits.isEmpty()) {
            for (LimitRow limit : limits) {
                moved += replan(limit) ? 1 : 0;
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
    private boolean replan(LimitRow limit) {
        LocalDate due = limit.counted(calendar).getLast();
        LocalDate start = limit.due().startedOn().plusDays(1);
        LimitRow planned = limit.dueOn(due, calendar.restsOnExpected(start, due));
        boolean moved = !due.equals(limit.due().dueOn());
        if (moved || planned.due().expected() != limit.due().expected()) {
            table.move(planned);
            events.publishEvent(new LimitMoved(planned.toLimit(), limit.due().dueOn()));
        }
        return moved;
    }

    private static SubjectRef subject(List<LocalDate> days) {
        return new SubjectRef("calendar-day", days.getFirst().toString());
    }
}
