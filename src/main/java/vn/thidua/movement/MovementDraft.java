package vn.thidua.movement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a commune's own movement, or of one launched by others whose plan the commune received.
 *
 * @param launchedBy the commune for its own; said once, and never changed
 * @param planNumber of the plan by which it is launched, with {@code planDate}; of the commune's own both may wait until
 *     it is launched
 * @param goal what it is for, in a few sentences
 * @param criteria by which the best are chosen, in their order
 */
public record MovementDraft(
        String name,
        LaunchLevel launchedBy,
        MovementKind kind,
        String planNumber,
        @Nullable LocalDate planDate,
        String goal,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate nominationsUntil,
        List<String> criteria) {

    public MovementDraft {
        criteria = List.copyOf(criteria);
    }

    /** Of a commune's own. */
    public MovementDraft(
            String name,
            MovementKind kind,
            String planNumber,
            @Nullable LocalDate planDate,
            String goal,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate nominationsUntil,
            List<String> criteria) {
        this(name, LaunchLevel.COMMUNE, kind, planNumber, planDate, goal, startsOn, endsOn, nominationsUntil, criteria);
    }
}
