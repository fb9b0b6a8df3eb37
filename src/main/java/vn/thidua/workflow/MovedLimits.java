package vn.thidua.workflow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.LimitMoved;
import vn.thidua.shared.Clocks;

/**
 * A limit ends on another day: the task, its row in the work list, its reminders, drawn timers and what a room keeps of it
 * follow in the same transaction.
 */
@Component
class MovedLimits {

    private final TaskService tasks;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final NoticeTable notices;
    private final TaskReminders reminders;
    private final TaskGate gate;

    MovedLimits(
            TaskService tasks,
            ManagementService management,
            RuntimeService runtime,
            NoticeTable notices,
            TaskReminders reminders,
            TaskGate gate) {
        this.tasks = tasks;
        this.management = management;
        this.runtime = runtime;
        this.notices = notices;
        this.reminders = reminders;
        this.gate = gate;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(LimitMoved moved) {
        String id = moved.limit().subject().id();
        if (TaskReminders.isOfTask(moved.limit().subject())) {
            notices.open(id).ifPresent(item -> task(id, item, moved));
        } else if (DrawnTimers.isOfTimer(moved.limit().subject())) {
            Job job = management.createJobQuery().jobId(id).singleResult();
            if (job != null) {
                timer(job, moved);
            }
        }
    }

    private void task(String task, NoticeTable.Reminded item, LimitMoved moved) {
        Instant due = shifted(item.due(), moved);
        if (!due.equals(item.due())) {
            tasks.setDueDate(task, Date.from(due));
        }
        notices.expected(task, moved.limit().expected());
        reminders.again(task);
        tell(item.processKey(), item.businessKey(), moved, due);
    }

    private void timer(Job job, LimitMoved moved) {
        Instant due = shifted(job.getDuedate().toInstant(), moved);
        management.setJobDuedate(job.getId(), Date.from(due), false);
        String businessKey = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        tell(job.getProcessDefinitionKey(), businessKey, moved, due);
    }

    private void tell(String processKey, String businessKey, LimitMoved moved, Instant due) {
        ProcessSubjects room = gate.byProcess().get(processKey);
        if (room != null && moved.limit().due().compareTo(moved.dueBefore()) != 0) {
            room.dueMoved(businessKey, moved.limit().ruleKey(), due);
        }
    }

    /** The same time of day. */
    private static Instant shifted(Instant due, LimitMoved moved) {
        long days = ChronoUnit.DAYS.between(moved.dueBefore(), moved.limit().due());
        return due.atZone(Clocks.ZONE).plusDays(days).toInstant();
    }
}
