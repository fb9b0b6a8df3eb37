package vn.thidua.council;

/** As what somebody signs the minutes. */
public enum Capacity {
    SECRETARY,
    /** Whoever presided: the chair, or a vice chair in their place. */
    PRESIDER,
    /** Whoever counted the paper box; on the minutes of the count alone. */
    COUNTER
}
