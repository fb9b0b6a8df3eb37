package vn.thidua.workflow;

import java.util.Map;

/**
 * What a room may tell the engine, in one place. Only the {@code process} packages call it; each room has a port of its
 * own in business words in front. Runs in the caller's transaction.
 */
public interface Processes {

    /**
     * Starts a process.
     *
     * @param businessKey the id of the subject; also set as variable {@code businessKey}
     * @param variables ids and enum names only, never business data
     */
    void start(String processKey, String businessKey, Map<String, Object> variables);

    /** Whether a task of that definition is open on the subject. */
    boolean isOpen(String processKey, String businessKey, String taskKey);

    /**
     * Completes the one open task of that definition.
     *
     * @param outcomes variables named as outcome, values are enum names
     * @throws vn.thidua.shared.BusinessException {@code workflow.task.gone} when it is no longer open
     */
    void complete(String processKey, String businessKey, String taskKey, Map<String, Object> outcomes);

    /** Completes one task of several of the same definition, found by its assignee (a member's ballot task). */
    void completeOf(String processKey, String businessKey, String taskKey, String assignee);

    /**
     * Completes one task of several of the same definition, found by what it is about.
     *
     * @param variable names the id that was handed over when the task began
     * @throws vn.thidua.shared.BusinessException {@code workflow.task.gone} when it is no longer open
     */
    void completeAbout(String processKey, String businessKey, String taskKey, String variable, String id);

    /**
     * Correlates a message to the one instance of the subject.
     *
     * @throws vn.thidua.shared.BusinessException {@code workflow.message.notExpected} when it does not wait for it
     */
    void message(String processKey, String businessKey, String message, Map<String, Object> outcomes);

    /** Whether the instance waits for the message now. */
    boolean awaits(String processKey, String businessKey, String message);
}
