package vn.thidua.decision;

/** What the city's reviewer made of a line, or whom the reviewer waits for. */
public enum AppraisalStatus {
    OPEN,
    /** The commune was asked to complete it. */
    SUPPLEMENT,
    /** Completed with a change of substance: the commune's Council votes again. */
    SECOND_VOTE,
    /** Proposed for the award. */
    APPROVED,
    /** Proposed not to be honoured, with reasons. */
    REFUSED
}
