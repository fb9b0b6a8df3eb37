package vn.thidua.movement;

import vn.thidua.shared.BusinessException;

/** What the room refuses, in words for the person who asked. */
public class MovementException extends BusinessException {

    private MovementException(String key, Object... details) {
        super(key, details);
    }

    /** Neither a movement nor a title with its year was chosen, or both were. */
    public static MovementException goalMissing() {
        return new MovementException("movement.refused.goalMissing");
    }

    public static MovementException nameMissing() {
        return new MovementException("movement.refused.nameMissing");
    }

    /** An enrolment is entered before its period ends. */
    public static MovementException periodOver(int year) {
        return new MovementException("movement.refused.periodOver", String.valueOf(year));
    }

    /** The same person or unit is enrolled for the same already. */
    public static MovementException enrolledBefore(String name) {
        return new MovementException("movement.refused.enrolledBefore", name);
    }
}
