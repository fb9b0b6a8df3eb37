package vn.thidua.nomination;

import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStanding;

/** A movement as the wizard offers it; what was chosen before and is not offered any more says why. */
public record MovementChoice(Movement movement, MovementStanding standing) {

    /** Whether somebody may be nominated for it today. */
    public boolean offered() {
        return standing == MovementStanding.OPEN;
    }
}
