package vn.thidua.deadline;

/** How a day of the calendar table differs from the weekly rhythm. */
public enum DayKind {
    /** A weekday that was expected to be off and is not. */
    WORK,
    OFF,
    /** A day off of the week that is worked in exchange for another. */
    SWAP_WORK
}
