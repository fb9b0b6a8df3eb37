package vn.thidua.movement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.thidua.shared.BusinessException;

/** What the room refuses, in words for the person who asked. */
public class MovementException extends BusinessException {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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
    public static MovementException periodOver(LocalDate last) {
        return new MovementException("movement.refused.periodOver", DAY.format(last));
    }

    /** What a movement cannot do without; {@code what} names the field. */
    static MovementException notSaid(String what) {
        return new MovementException("movement.refused.notSaid." + what);
    }

    static MovementException daysReversed() {
        return new MovementException("movement.refused.daysReversed");
    }

    static MovementException nominationsTooEarly() {
        return new MovementException("movement.refused.nominationsTooEarly");
    }

    /** A plan has a number and a day, or is not there yet. */
    static MovementException planHalfSaid() {
        return new MovementException("movement.refused.planHalfSaid");
    }

    static MovementException notDraft() {
        return new MovementException("movement.refused.notDraft");
    }

    static MovementException notLaunched() {
        return new MovementException("movement.refused.notLaunched");
    }

    /** One launched above is not the commune's to change. */
    static MovementException launchedAbove() {
        return new MovementException("movement.refused.launchedAbove");
    }

    static MovementException ownPlan() {
        return new MovementException("movement.refused.ownPlan");
    }

    /** By whom it was launched is said once: who may change it and what it is good for depends on it. */
    static MovementException levelFixed() {
        return new MovementException("movement.refused.levelFixed");
    }

    static MovementException sameName(String name) {
        return new MovementException("movement.refused.sameName", name);
    }

    static MovementException reasonMissing() {
        return new MovementException("movement.refused.reasonMissing");
    }

    static MovementException changedElsewhere() {
        return new MovementException("movement.refused.changedElsewhere");
    }

    static MovementException quotaWithoutCases() {
        return new MovementException("movement.refused.quotaWithoutCases");
    }

    static MovementException quotaOfWhom() {
        return new MovementException("movement.refused.quotaOfWhom");
    }

    static MovementException quotaForm() {
        return new MovementException("movement.refused.quotaForm");
    }

    static MovementException basisMissing() {
        return new MovementException("movement.refused.basisMissing");
    }

    /** A movement of another commune or city, which does not reach the unit. */
    static MovementException elsewhere(String name) {
        return new MovementException("movement.refused.elsewhere", name);
    }

    /** The same person or unit is enrolled for the same already. */
    public static MovementException enrolledBefore(String name) {
        return new MovementException("movement.refused.enrolledBefore", name);
    }
}
