package vn.thidua.document.imports;

/** Where one row stands. */
public enum ImportRowState {
    /** Not looked at yet. */
    WAITING,
    GOOD,
    BAD,
    TAKEN,
    /** What it says is in the system already. */
    KNOWN
}
