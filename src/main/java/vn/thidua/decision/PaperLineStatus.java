package vn.thidua.decision;

/** Whether a line stands on the paper's list. */
public enum PaperLineStatus {
    LISTED,
    /** Taken off by the signer with a reason. */
    STRUCK,
    /** Never on the list: the city's reviewer proposed to refuse it. The signer may put it there. */
    NOT_PROPOSED,
    /** Moved to a separate paper, because the head is the nominee, close to them, or appraised them. */
    MOVED,
    /** Put off to a later round by the signer, with a reason. */
    DEFERRED,
    /** Taken off because its subject is on hold; goes on another list when that ends. */
    HELD,
    /** Taken off because its nomination was stopped. */
    STOPPED,
    /** Taken off because its nomination was withdrawn. */
    WITHDRAWN
}
