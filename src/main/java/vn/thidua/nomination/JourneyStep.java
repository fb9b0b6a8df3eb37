package vn.thidua.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the steps that a nomination takes.
 *
 * @param at when it was done; {@code null} until then
 * @param who who has it now; set on the current step only
 * @param due until when they have it; set on the current step only, where a limit runs
 * @param expected whether that day rests on one that is only expected ("dự kiến")
 */
public record JourneyStep(
        Milestone step,
        State state,
        @Nullable LocalDate at,
        @Nullable String who,
        @Nullable LocalDate due,
        boolean expected) {

    /** The steps in words of the office. */
    public enum Milestone {
        SUBMIT,
        FRONT,
        OFFICE,
        COUNCIL,
        DECISION,
        RESULT
    }

    /** How far a step is. */
    public enum State {
        DONE,
        CURRENT,
        TODO,
        /** Not on this nomination's route, or the nomination ended before it. */
        SKIPPED
    }
}
