package vn.thidua.movement;

/** Whether somebody of a unit may be nominated for a movement, and if not, why. */
public enum MovementStanding {
    OPEN,
    /** Not in the catalogue, or still being written: outside its office nobody knows it. */
    UNKNOWN,
    /** Of a commune or city that is not above the unit. */
    ELSEWHERE,
    /** Launched, and not begun yet. */
    AHEAD,
    /** Still launched, but the last day for nominations is over: a person judges whether it goes. */
    LATE,
    /** After its final review. */
    CLOSED
}
