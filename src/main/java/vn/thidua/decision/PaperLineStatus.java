package vn.thidua.decision;

/** Whether a line stands on the paper's list. */
public enum PaperLineStatus {
    LISTED,
    /** Taken off by the signer with a reason. */
    STRUCK,
    /** Moved to a separate paper, because the signer is the nominee. */
    MOVED
}
