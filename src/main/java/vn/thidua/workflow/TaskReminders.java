package vn.thidua.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.deadline.DueDate;
import vn.thidua.deadline.Limits;
import vn.thidua.deadline.Limits.Milestone;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.SubjectRef;

/**
 * Gives every task with a due date its limit: a row from its creation to its end, reminders on the way, and word to those
 * above when it is overdue. Holds for steps added later too; no model draws anything for it.
 */
@Component
class TaskReminders {

    private static final String TASK = "task";

    private final Limits limits;
    private final NoticeTable notices;
    private final RoleHolders people;
    private final CurrentActor currentActor;
    private final AuditLog audit;
    private final ObjectProvider<ProcessEngine> engine;
    private final Clock clock;

    TaskReminders(
            Limits limits,
            NoticeTable notices,
            RoleHolders people,
            CurrentActor currentActor,
            AuditLog audit,
            ObjectProvider<ProcessEngine> engine,
            Clock clock) {
        this.limits = limits;
        this.notices = notices;
        this.people = people;
        this.currentActor = currentActor;
        this.audit = audit;
        this.engine = engine;
        this.clock = clock;
    }

    static SubjectRef subject(String task) {
        return new SubjectRef(TASK, task);
    }

    static boolean isOfTask(SubjectRef subject) {
        return subject.type().equals(TASK);
    }

    /**
     * The limit of a task that has just been created.
     *
     * @return the job of its timer, where there is something to say
     * @throws BusinessException {@code workflow.task.dueWithoutRule} when the due date comes from no rule
     */
    @Nullable
    String begin(DelegateTask task) {
        if (task.getDueDate() == null) {
            return null;
        }
        if (!(task.getDueDate() instanceof DueDate date)) {
            throw new BusinessException(
                    "workflow.task.dueWithoutRule",
                    Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey()));
        }
        limits.start(subject(task.getId()), date.due());
        ExecutionEntity execution = ((TaskEntity) task).getExecution();
        return limits.first(date.due(), date.toInstant(), clock.instant())
                .map(at -> ReminderTimer.set(task.getId(), execution, at))
                .orElse(null);
    }

    /** The task ended: by whom, or by which element of the model. Its timer is taken away with its item. */
    void end(DelegateTask task) {
        if (task.getEventName().equals(TaskListener.EVENTNAME_COMPLETE)) {
            end(task.getId(), "COMPLETED", currentActor.actor().name());
            return;
        }
        JobEntity job = Context.getCommandContext().getCurrentJob();
        if (job != null) {
            end(task.getId(), job instanceof TimerEntity ? "TIMER" : "CANCELLED", job.getActivityId());
        } else {
            end(task.getId(), "CANCELLED", currentActor.actor().name());
        }
    }

    private void end(String task, String how, @Nullable String with) {
        limits.stopAll(subject(task), how, with);
    }

    /** Says what is due to be said; the subject is locked. */
    void fire(String task, ExecutionEntity execution) {
        NoticeTable.Reminded item = notices.open(task).orElse(null);
        if (item == null) {
            return;
        }
        Instant now = clock.instant();
        List<Milestone> course = course(task, item.due(), item.doer());
        toSay(course, now).forEach(step -> say(task, item, step, course, now));
        schedule(task, execution, course);
    }

    /** Every word to those above, and of the doer's own reminders the last. */
    private static List<Milestone> toSay(List<Milestone> course, Instant now) {
        List<Milestone> passed =
                course.stream().filter(step -> !step.at().isAfter(now)).toList();
        return passed.stream()
                .filter(step -> step.kind() == Limits.Kind.OVERDUE || step.equals(passed.getLast()))
                .toList();
    }

    private void say(String task, NoticeTable.Reminded item, Milestone step, List<Milestone> course, Instant now) {
        RoleAt to = receiver(step, item.doer(), course).orElse(null);
        if (to == null && step.rung() > 1) {
            return;
        }
        if (notices.say(task, step, to, now) && to != null) {
            audit.record(AuditEvent.of("workflow.escalated", item.subject())
                    .from(null, to.toString())
                    .with(Map.of("task", item.taskKey())));
        }
    }

    /** Where nobody holds the role of a rung, whoever stands above it is told instead. */
    private Optional<RoleAt> receiver(Milestone step, @Nullable RoleAt doer, List<Milestone> course) {
        if (doer == null || step.to() == null) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        return course.stream()
                .filter(above -> above.to() != null && above.rung() >= step.rung())
                .map(above -> new RoleAt(above.to(), people.levelOf(doer.unit())))
                .filter(above ->
                        !people.holders(above.role(), above.unit(), today).isEmpty())
                .findFirst();
    }

    /** The limit ends on another day than was told. What should have been said by now is said at once. */
    void again(String task) {
        NoticeTable.Reminded item = notices.open(task).orElse(null);
        if (item == null) {
            return;
        }
        Instant now = clock.instant();
        List<Milestone> course = course(task, item.due(), item.doer());
        course.stream().filter(step -> step.at().isAfter(now)).forEach(step -> notices.takeBack(task, step));
        boolean unsaid = toSay(course, now).stream().anyMatch(step -> !notices.isSaid(task, step));
        ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    Optional.ofNullable(item.job()).ifPresent(ReminderTimer::take);
                    TaskEntity open = context.getTaskManager().findTaskById(task);
                    if (unsaid) {
                        notices.timer(task, ReminderTimer.set(task, open.getExecution(), now));
                    } else {
                        schedule(task, open.getExecution(), course);
                    }
                    return null;
                });
    }

    /** Sets the timer for the next thing to say; what has gone by was said. */
    private void schedule(String task, ExecutionEntity execution, List<Milestone> course) {
        Instant now = clock.instant();
        Optional<Instant> next = course.stream()
                .filter(step -> step.at().isAfter(now))
                .map(Milestone::at)
                .findFirst();
        notices.timer(
                task, next.map(at -> ReminderTimer.set(task, execution, at)).orElse(null));
    }

    private List<Milestone> course(String task, Instant due, @Nullable RoleAt doer) {
        return limits.milestones(subject(task), due, doer == null ? null : doer.role());
    }
}
