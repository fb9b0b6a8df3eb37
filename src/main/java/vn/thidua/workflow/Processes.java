package vn.thidua.workflow;

import java.util.Map;
import java.util.Set;

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

    /**
     * Starts a process at the start event that waits for the message: another course on a subject that has run before.
     *
     * @param message of one start event of one process only
     */
    void startBy(String message, String businessKey, Map<String, Object> variables);

    /** Whether a task of that definition is open on the subject. */
    boolean isOpen(String processKey, String businessKey, String taskKey);

    /**
     * Completes the one open task of that definition.
     *
     * @param outcomes variables named as outcome, values are enum names
     * @throws vn.thidua.shared.BusinessException {@code workflow.task.gone} when it is no longer open
     */
    void complete(String processKey, String businessKey, String taskKey, Map<String, Object> outcomes);

    /**
     * The same, whoever has the task: the room has asked who may do this, and not only the one who has it may.
     *
     * @throws vn.thidua.shared.BusinessException {@code workflow.task.gone} when it is no longer open
     */
    void completeForRoom(String processKey, String businessKey, String taskKey, Map<String, Object> outcomes);

    /** Completes one task of several of the same definition, found by its assignee (a member's ballot task). */
    void completeOf(String processKey, String businessKey, String taskKey, String assignee);

    /**
     * Ends a task that is somebody's own and that the room has made needless, such as the ballot of a member who votes on
     * paper: done by whoever is acting, in whose place the room answers for it. One that is gone already stays gone.
     */
    void endOf(String processKey, String businessKey, String taskKey, String assignee);

    /**
     * Makes one more task of a definition of which each person has one of their own, for somebody who came later.
     *
     * @param variable names the person to whom each is given, as the model does
     */
    void offerAlsoTo(String processKey, String businessKey, String taskKey, String variable, String assignee);

    /** Gives open tasks of that definition that are one person's own to another, who took that person's part over. */
    void passOn(String processKey, String businessKey, String taskKey, String before, String now);

    /** The same of the tasks of that definition, whomever they are offered to: what they ask for is there. */
    void end(String processKey, String businessKey, String taskKey);

    /**
     * Completes the one open task of several that run beside each other: of these definitions, with that value in the
     * variable it was made for.
     *
     * @throws vn.thidua.shared.BusinessException {@code workflow.task.gone} when it is no longer open
     */
    void completeAmong(String processKey, String businessKey, Set<String> taskKeys, String variable, String value);

    /**
     * Correlates a message to the one instance of the subject.
     *
     * @throws vn.thidua.shared.BusinessException {@code workflow.message.notExpected} when it does not wait for it
     */
    void message(String processKey, String businessKey, String message, Map<String, Object> outcomes);

    /** Whether the drawing on which the subject's instance goes has that element: a case keeps the drawing it began with. */
    boolean draws(String processKey, String businessKey, String element);

    /** Takes the instance from where it waits to a task of its drawing, for a way that its drawing lacks. */
    void moveTo(String processKey, String businessKey, String waitingAt, String taskKey);

    /** Whether the instance waits for the message now. */
    boolean awaits(String processKey, String businessKey, String message);
}
