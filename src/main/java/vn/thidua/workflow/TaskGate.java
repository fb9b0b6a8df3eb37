package vn.thidua.workflow;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;

/**
 * The last gate before a task is completed: the person holds a role it is offered to, also when they took it before, or
 * it is their own alone, and the room has nothing against it. The rooms' services check before; this one holds also for
 * tasks that no room knows. It asks the work list, which is written with each change of a task: the engine would read the
 * task, its execution and its definition several times for the same answer (ADR 0088).
 */
@Component
class TaskGate {

    private final OpenWork open;
    private final CurrentActor currentActor;
    private final ObjectProvider<ProcessSubjects> subjects;

    TaskGate(OpenWork open, CurrentActor currentActor, ObjectProvider<ProcessSubjects> subjects) {
        this.open = open;
        this.currentActor = currentActor;
        this.subjects = subjects;
    }

    /** @throws BusinessException {@code workflow.task.gone} when it is over */
    OpenWork.Offer open(String taskId) {
        return open.offer(taskId).orElseThrow(() -> new BusinessException("workflow.task.gone"));
    }

    void mayComplete(OpenWork.Offer task) {
        AccountId account = currentActor.actor().account();
        if (account == null) {
            return;
        }
        AccountId assignee = task.assignee();
        if (assignee != null && !assignee.equals(account)) {
            // Who has it is only for those to whom it is offered, too.
            requireCandidateRole(task);
            throw new BusinessException("workflow.task.ofSomebodyElse");
        }
        // Somebody's own task, such as a ballot, is offered to no role; the room asks who they are.
        if (assignee == null || !task.roles().isEmpty()) {
            requireCandidateRole(task);
        }
        requireNothingAgainst(task);
    }

    /** The room has nothing against the person doing it: they did not nominate it, and it is not their own line. */
    void requireNothingAgainst(OpenWork.Offer task) {
        ProcessSubjects room = byProcess().get(task.processKey());
        if (room != null) {
            room.check(task.businessKey(), task.taskKey(), currentActor.actor());
        }
    }

    /** @throws BusinessException {@code shared.forbidden} for somebody to whom the task is not offered */
    void requireCandidateRole(OpenWork.Offer task) {
        currentActor.requireOneOf(task.roles());
    }

    /** Whether the person has the task, or holds a role that may take it. */
    boolean isOffered(OpenWork.Offer task) {
        AccountId account = currentActor.actor().account();
        return (account != null && account.equals(task.assignee()))
                || currentActor.assignments().stream().anyMatch(task.roles()::contains);
    }

    /** Whether the task's room writes the trail of it by itself. */
    boolean recordsItself(OpenWork.Offer task) {
        ProcessSubjects room = byProcess().get(task.processKey());
        return room != null && room.recordsItself(task.taskKey());
    }

    Map<String, ProcessSubjects> byProcess() {
        return subjects.stream().collect(Collectors.toMap(ProcessSubjects::processKey, Function.identity()));
    }
}
