package vn.thidua.decision;

/** What the city's reviewer made of a line. */
public enum AppraisalStatus {
    OPEN,
    /** Proposed for the award. */
    APPROVED,
    /** Proposed not to be honoured, with reasons. */
    REFUSED
}
