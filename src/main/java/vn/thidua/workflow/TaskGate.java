package vn.thidua.workflow;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.RoleAt;

/**
 * The last gate before a task is completed: the person holds a role it is offered to, also when they took it before, or
 * it is their own alone, and the room has nothing against it. The rooms' services check before; this one holds also for tasks that no room knows.
 */
@Component
class TaskGate {

    private final TaskService tasks;
    private final OpenWork open;
    private final CurrentActor currentActor;
    private final ObjectProvider<ProcessSubjects> subjects;

    TaskGate(TaskService tasks, OpenWork open, CurrentActor currentActor, ObjectProvider<ProcessSubjects> subjects) {
        this.tasks = tasks;
        this.open = open;
        this.currentActor = currentActor;
        this.subjects = subjects;
    }

    void mayComplete(Task task) {
        Actor actor = currentActor.actor();
        AccountId account = actor.account();
        if (account == null) {
            return;
        }
        String assignee = task.getAssignee();
        if (assignee != null && !assignee.equals(account.toString())) {
            // Who has it is only for those to whom it is offered, too.
            requireCandidateRole(task);
            throw new BusinessException("workflow.task.ofSomebodyElse");
        }
        // Somebody's own task, such as a ballot, is offered to no role; the room asks who they are.
        if (assignee == null || offeredToRoles(task)) {
            requireCandidateRole(task);
        }
        requireNothingAgainst(task);
    }

    /** The room has nothing against the person doing it: they did not nominate it, and it is not their own line. */
    void requireNothingAgainst(Task task) {
        ProcessSubjects room = byProcess().get(ProcessKeys.of(task.getProcessDefinitionId()));
        if (room != null) {
            room.check(businessKey(task), task.getTaskDefinitionKey(), currentActor.actor());
        }
    }

    /** @throws BusinessException {@code shared.forbidden} for somebody to whom the task is not offered */
    void requireCandidateRole(Task task) {
        currentActor.requireOneOf(candidateRoles(task));
    }

    boolean offeredToRoles(Task task) {
        return !candidateRoles(task).isEmpty();
    }

    /** Whether the person has the task, or holds a role that may take it. */
    boolean isOffered(Task task) {
        AccountId account = currentActor.actor().account();
        return (account != null && account.toString().equals(task.getAssignee()))
                || currentActor.assignments().stream().anyMatch(candidateRoles(task)::contains);
    }

    /** By the work list: the engine would read the task, its execution and its definition once more for the same roles. */
    private Set<RoleAt> candidateRoles(Task task) {
        return open.audience(task.getId());
    }

    /** Whether the task's room writes the trail of it by itself. */
    boolean recordsItself(Task task) {
        ProcessSubjects room = byProcess().get(ProcessKeys.of(task.getProcessDefinitionId()));
        return room != null && room.recordsItself(task.getTaskDefinitionKey());
    }

    Map<String, ProcessSubjects> byProcess() {
        return subjects.stream().collect(Collectors.toMap(ProcessSubjects::processKey, Function.identity()));
    }

    private String businessKey(Task task) {
        return String.valueOf(tasks.getVariable(task.getId(), "businessKey"));
    }
}
