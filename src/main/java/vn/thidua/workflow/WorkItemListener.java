package vn.thidua.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.DueDate;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.UnitCode;

/**
 * Follows every user task into the work list, in the engine's transaction: a task without its row, or a row without its
 * task, cannot be committed.
 */
@Component
class WorkItemListener implements TaskListener {

    private static final String VIEW = "view:";

    private final WorkItemTable table;
    private final TaskGate gate;
    private final TaskDrafts drafts;
    private final TaskReminders reminders;
    private final CurrentActor currentActor;
    private final Clock clock;

    WorkItemListener(
            WorkItemTable table,
            TaskGate gate,
            TaskDrafts drafts,
            TaskReminders reminders,
            CurrentActor currentActor,
            Clock clock) {
        this.table = table;
        this.gate = gate;
        this.drafts = drafts;
        this.reminders = reminders;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> created(task);
            case EVENTNAME_ASSIGNMENT, EVENTNAME_UPDATE ->
                table.reassign(task.getId(), account(task.getAssignee()), instant(task.getDueDate()));
            case EVENTNAME_COMPLETE -> {
                // The limit's row before the item's: in the order in which a change of the calendar locks them.
                reminders.end(task);
                completed(task);
            }
            case EVENTNAME_DELETE -> {
                reminders.end(task);
                take(table.gone(task.getId()));
                drafts.end(task.getId());
            }
            default -> throw new IllegalStateException("Unexpected event " + task.getEventName());
        }
    }

    private void created(DelegateTask task) {
        String processKey = ProcessKeys.of(task.getProcessDefinitionId());
        String businessKey = String.valueOf(task.getVariable("businessKey"));
        ProcessSubjects room = gate.byProcess().get(processKey);
        if (room == null) {
            throw new IllegalStateException("No room describes the subjects of process " + processKey);
        }
        List<String> roles = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
        ProcessSubjects.Description subject = room.describe(businessKey);
        RoleAt doer = doer(task, room, roles, subject.unit());
        table.insert(new WorkItemTable.Fresh(
                UUID.randomUUID(),
                task.getId(),
                processKey,
                businessKey,
                task.getTaskDefinitionKey(),
                String.valueOf(task.getName()),
                subject,
                route(task, room, subject, businessKey),
                roles,
                account(task.getAssignee()),
                doer,
                reminders.begin(task),
                clock.instant(),
                instant(task.getDueDate()),
                task.getDueDate() instanceof DueDate due && due.due().expected()));
    }

    private static @Nullable RoleAt doer(DelegateTask task, ProcessSubjects room, List<String> roles, UnitCode unit) {
        return roles.isEmpty()
                ? room.personalRole(task.getTaskDefinitionKey())
                        .map(role -> new RoleAt(role, unit))
                        .orElse(null)
                : RoleAt.parse(roles.getFirst());
    }

    /** The task's own screen, the subject's screen, or the plain one for form tasks. */
    private static String route(
            DelegateTask task, ProcessSubjects room, ProcessSubjects.Description subject, String businessKey) {
        TaskDefinition definition = ((TaskEntity) task).getTaskDefinition();
        Expression formKey = definition.getFormKey();
        if (formKey != null && formKey.getExpressionText().startsWith(VIEW)) {
            return formKey.getExpressionText()
                    .substring(VIEW.length())
                    .replace("{businessKey}", businessKey)
                    .replace("{taskId}", task.getId());
        }
        boolean plain = definition.getCamundaFormDefinitionKey() != null && !room.showsForms();
        return plain ? "viec/" + task.getId() : subject.route();
    }

    private void completed(DelegateTask task) {
        Actor actor = currentActor.actor();
        AccountId account = actor.account();
        take(table.done(task.getId(), clock.instant(), account == null ? null : account.value(), actor.name()));
    }

    private static void take(@Nullable String timer) {
        if (timer != null) {
            ReminderTimer.take(timer);
        }
    }

    private static @Nullable UUID account(@Nullable String assignee) {
        return assignee == null ? null : UUID.fromString(assignee);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
