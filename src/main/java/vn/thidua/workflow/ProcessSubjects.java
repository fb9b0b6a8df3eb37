package vn.thidua.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/**
 * What a room tells the work list about the subjects of its processes. One bean a process, in the room's root.
 */
public interface ProcessSubjects {

    /** The process this describes, such as {@code AwardNomination}. */
    String processKey();

    /** Describes the subject behind a business key; runs in the engine's transaction. */
    Description describe(String businessKey);

    /** Locks the subject's row, as the room's own commands do first; called before a task of it is touched. */
    void lock(String businessKey);

    /**
     * Refuses a person a task on grounds of the room, such as being the nominee; called before any completion.
     *
     * @throws vn.thidua.shared.BusinessException with the reason in words
     */
    default void check(String businessKey, String taskKey, Actor actor) {}

    /**
     * Subjects of which the person acting is to learn nothing now, not even that something is to be done: their items are
     * in none of that person's lists and totals. Asked at each reading; by business key.
     */
    default Set<String> closedToReader() {
        return Set.of();
    }

    /**
     * In which role somebody does a task that is theirs alone, such as a ballot, and so to whom it goes up when it is
     * overdue; empty when it goes to nobody.
     */
    default Optional<Role> personalRole(String taskKey) {
        return Optional.empty();
    }

    /**
     * A limit of the subject ends at another time than was told, because the calendar changed: where the room keeps the
     * time in a row of its own, it writes it again. May come several times with the same time.
     */
    default void dueMoved(String businessKey, String ruleKey, Instant due) {}

    /**
     * Whether the room writes its own sentence on the trail when this task is answered. Otherwise the trail says only
     * that it was, also for steps added later.
     */
    default boolean recordsItself(String taskKey) {
        return false;
    }

    /**
     * Whether the subject's own screen shows the forms of its open tasks beside the content. Otherwise a form task opens
     * on a plain screen with a link to the subject.
     */
    default boolean showsForms() {
        return false;
    }

    /**
     * What stands still after a step failed that is done once for each of several things of the subject, and that the others go
     * on, in words for the administrator; empty where the whole subject waits.
     *
     * @param taskKey of the step that failed
     * @param variables of that one turn of it, such as the id that it was called with
     */
    default Optional<String> stalled(String taskKey, Map<String, Object> variables) {
        return Optional.empty();
    }

    /**
     * A subject as a row of the work list.
     *
     * @param title whose nomination or which session, at most 200 characters
     * @param form the award form's name, where there is one
     * @param route the screen that shows the subject, without a leading slash, such as {@code ho-so/<id>}
     */
    record Description(
            SubjectRef subject, String title, @Nullable String form, UnitCode unit, String unitName, String route) {}
}
