package vn.thidua.deadline;

/** How a day of the calendar table differs from the weekly rhythm. */
public enum DayKind {
    /** A weekday that was expected to be off and is not. */
    WORK,
    OFF,
    /** Off because a holiday fell on a weekend (Bộ luật Lao động 2019, Điều 111 khoản 3). */
    COMPENSATORY,
    /** A day off of the week that is worked in exchange for another. */
    SWAP_WORK;

    public boolean isOff() {
        return this == OFF || this == COMPENSATORY;
    }
}
