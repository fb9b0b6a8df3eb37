package vn.thidua.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.BusinessException;

/** The one place that talks to the engine on behalf of the rooms. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineProcesses implements Processes {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskGate gate;

    EngineProcesses(RepositoryService repository, RuntimeService runtime, TaskService tasks, TaskGate gate) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.gate = gate;
    }

    @Override
    public void start(String processKey, String businessKey, Map<String, Object> variables) {
        runtime.startProcessInstanceByKey(processKey, businessKey, withKey(businessKey, variables));
    }

    @Override
    public void startBy(String message, String businessKey, Map<String, Object> variables) {
        runtime.startProcessInstanceByMessage(message, businessKey, withKey(businessKey, variables));
    }

    private static Map<String, Object> withKey(String businessKey, Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("businessKey", businessKey);
        return all;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen(String processKey, String businessKey, String taskKey) {
        return query(processKey, businessKey, taskKey).count() > 0;
    }

    @Override
    public void complete(String processKey, String businessKey, String taskKey, Map<String, Object> outcomes) {
        complete(query(processKey, businessKey, taskKey), outcomes);
    }

    @Override
    public void completeForRoom(String processKey, String businessKey, String taskKey, Map<String, Object> outcomes) {
        tasks.complete(
                theOne(query(processKey, businessKey, taskKey).listPage(0, 2)).getId(), outcomes);
    }

    @Override
    public void completeOf(String processKey, String businessKey, String taskKey, String assignee) {
        complete(query(processKey, businessKey, taskKey).taskAssignee(assignee), Map.of());
    }

    @Override
    public void end(String processKey, String businessKey, String taskKey) {
        query(processKey, businessKey, taskKey).list().forEach(task -> tasks.complete(task.getId()));
    }

    @Override
    public void endOf(String processKey, String businessKey, String taskKey, String assignee) {
        query(processKey, businessKey, taskKey)
                .taskAssignee(assignee)
                .list()
                .forEach(task -> tasks.complete(task.getId()));
    }

    @Override
    public void offerAlsoTo(String processKey, String businessKey, String taskKey, String variable, String assignee) {
        runtime.createProcessInstanceModification(Objects.requireNonNull(instance(processKey, businessKey), "it runs")
                        .getId())
                .startBeforeActivity(taskKey)
                .setVariableLocal(variable, assignee)
                .execute();
    }

    @Override
    public void passOn(String processKey, String businessKey, String taskKey, String before, String now) {
        query(processKey, businessKey, taskKey)
                .taskAssignee(before)
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), now));
    }

    @Override
    public void completeAmong(
            String processKey, String businessKey, Set<String> taskKeys, String variable, String value) {
        List<Task> open = tasks
                .createTaskQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKeyIn(taskKeys.toArray(String[]::new))
                .list()
                .stream()
                .filter(task -> value.equals(tasks.getVariable(task.getId(), variable)))
                .toList();
        complete(open, Map.of());
    }

    private void complete(TaskQuery query, Map<String, Object> outcomes) {
        complete(query.listPage(0, 2), outcomes);
    }

    private void complete(List<Task> open, Map<String, Object> outcomes) {
        Task task = theOne(open);
        gate.mayComplete(gate.open(task.getId()));
        tasks.complete(task.getId(), outcomes);
    }

    private static Task theOne(List<Task> open) {
        if (open.isEmpty()) {
            throw new BusinessException("workflow.task.gone");
        }
        if (open.size() > 1) {
            throw new IllegalStateException("Several open tasks where one was expected: "
                    + open.getFirst().getTaskDefinitionKey());
        }
        return open.getFirst();
    }

    @Override
    public void message(String processKey, String businessKey, String message, Map<String, Object> outcomes) {
        ProcessInstance instance = instance(processKey, businessKey);
        if (instance == null) {
            throw new BusinessException("workflow.message.notExpected");
        }
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceId(instance.getId())
                    .setVariables(outcomes)
                    .correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw new BusinessException("workflow.message.notExpected");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean awaits(String processKey, String businessKey, String message) {
        return runtime.createExecutionQuery()
                        .processDefinitionKey(processKey)
                        .processInstanceBusinessKey(businessKey)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean draws(String processKey, String businessKey, String element) {
        ProcessInstance instance = instance(processKey, businessKey);
        return instance != null
                && repository
                                .getBpmnModelInstance(instance.getProcessDefinitionId())
                                .getModelElementById(element)
                        != null;
    }

    @Override
    public void moveTo(String processKey, String businessKey, String waitingAt, String taskKey) {
        ProcessInstance instance = Objects.requireNonNull(instance(processKey, businessKey), "it waits");
        runtime.createProcessInstanceModification(instance.getId())
                .startBeforeActivity(taskKey)
                .cancelAllForActivity(waitingAt)
                .execute();
    }

    private @Nullable ProcessInstance instance(String processKey, String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    private TaskQuery query(String processKey, String businessKey, String taskKey) {
        return tasks.createTaskQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(taskKey);
    }
}
