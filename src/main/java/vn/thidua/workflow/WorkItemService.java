package vn.thidua.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.deadline.Limits;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;

/** Taking and giving back of items, and what the screens read. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class WorkItemService implements WorkItems {

    private final WorkPages pages;
    private final WorkTabs tabs;
    private final OpenWork open;
    private final WorkItemTable table;
    private final TaskService tasks;
    private final TaskGate gate;
    private final Limits limits;
    private final CurrentActor currentActor;
    private final AuditLog audit;

    WorkItemService(
            WorkPages pages,
            WorkTabs tabs,
            OpenWork open,
            WorkItemTable table,
            TaskService tasks,
            TaskGate gate,
            Limits limits,
            CurrentActor currentActor,
            AuditLog audit) {
        this.pages = pages;
        this.tabs = tabs;
        this.open = open;
        this.table = table;
        this.tasks = tasks;
        this.gate = gate;
        this.limits = limits;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Page page(Tab tab, Query query) {
        return pages.page(tab, query, person(), currentActor.assignments(), currentActor.scope());
    }

    @Override
    @Transactional(readOnly = true)
    public Counts counts(Filter filter) {
        return tabs.counts(filter, person(), currentActor.assignments(), currentActor.scope());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kind> kinds(Tab tab) {
        return tabs.kinds(tab, person(), currentActor.assignments(), currentActor.scope());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> openFor(SubjectRef subject) {
        return open.forReader(subject, person(), currentActor.assignments(), currentActor.scope());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> waiting(SubjectRef subject) {
        return open.on(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean urgesDaily() {
        Set<Role> daily = limits.toldDaily();
        return currentActor.assignments().stream().anyMatch(held -> daily.contains(held.role()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> waitingIn(String processKey, String businessKey) {
        return open.in(processKey, businessKey);
    }

    /**
     * One open item by its task.
     *
     * @throws BusinessException {@code workflow.task.gone} when it is not open or not for the person signed in
     */
    @Transactional(readOnly = true)
    public Row item(String taskId) {
        return openFor(open.byTask(taskId).subject()).stream()
                .filter(row -> row.taskId().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new BusinessException("workflow.task.gone"));
    }

    @Override
    public void claim(CommandKey key, String taskId) {
        UUID person = person();
        OpenWork.Offer task = gate.open(taskId);
        if (has(person, task)) {
            return;
        }
        gate.requireCandidateRole(task);
        if (task.assignee() != null) {
            throw new BusinessException("workflow.task.ofSomebodyElse");
        }
        // Whoever could not do it would only keep it from those who can.
        gate.requireNothingAgainst(task);
        tasks.setAssignee(taskId, person.toString());
        record("workflow.claimed", taskId);
    }

    @Override
    public void release(CommandKey key, String taskId) {
        OpenWork.Offer task = gate.open(taskId);
        if (!has(person(), task)) {
            gate.requireCandidateRole(task);
            throw new BusinessException("workflow.task.ofSomebodyElse");
        }
        if (task.roles().isEmpty()) {
            // Offered to this person alone, such as a ballot: there is no group to give it back to.
            throw new BusinessException("workflow.task.personal");
        }
        tasks.setAssignee(taskId, null);
        record("workflow.released", taskId);
    }

    /** Also for the system, which delivers results and so changes what a row says; a step of somebody's command. */
    @Override
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(SubjectRef subject) {
        Map<String, ProcessSubjects> rooms = gate.byProcess();
        for (OpenWork.Item item : open.toDescribe(subject)) {
            ProcessSubjects room = rooms.get(item.processKey());
            if (room != null) {
                table.describeAgain(item.id(), item.todo(), room.describe(item.businessKey()));
            }
        }
    }

    private void record(String action, String taskId) {
        OpenWork.Item item = open.byTask(taskId);
        audit.record(AuditEvent.of(action, item.subject()).with(Map.of("task", item.taskKey())));
    }

    private static boolean has(UUID person, OpenWork.Offer task) {
        AccountId assignee = task.assignee();
        return assignee != null && assignee.value().equals(person);
    }

    private UUID person() {
        AccountId account = currentActor.actor().account();
        if (account == null) {
            throw BusinessException.forbidden();
        }
        return account.value();
    }
}
