package vn.thidua.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.BusinessException;

/** The one place that talks to the engine on behalf of the rooms. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineProcesses implements Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskGate gate;

    EngineProcesses(RuntimeService runtime, TaskService tasks, TaskGate gate) {
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
        if (open.isEmpty()) {
            throw new BusinessException("workflow.task.gone");
        }
        if (open.size() > 1) {
            throw new IllegalStateException("Several open tasks where one was expected: "
                    + open.getFirst().getTaskDefinitionKey());
        }
        Task task = open.getFirst();
        gate.mayComplete(task);
        tasks.complete(task.getId(), outcomes);
    }

    @Override
    public void message(String processKey, String businessKey, String message, Map<String, Object> outcomes) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
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

    private TaskQuery query(String processKey, String businessKey, String taskKey) {
        return tasks.createTaskQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(taskKey);
    }
}
