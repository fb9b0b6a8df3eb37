package vn.thidua.decision;

/** Where a paper stands. After {@link #NUMBERED} nothing is un-signed: an error is mended by another paper. */
public enum PaperStatus {
    /** Collects the lines that one session recommended. */
    DRAFT,
    /** Sent back by the signer; collects nothing any more. */
    RETURNED,
    /** Checked by the officer, lies with the signer. */
    PREPARED,
    SIGNED,
    NUMBERED,
    /** A submission that lies on the city's desk. */
    HANDED_OVER,
    /** A submission that went to the city on the city's own channel; its answer comes on paper. */
    SENT,
    /** Taken in by the city; its lines are under appraisal. */
    RECEIVED,
    /** Everything that follows from the paper is done. */
    CLOSED,
    /** Every line was struck: there is nothing to issue. */
    DROPPED;

    /** Whether the list and the text may still change. */
    boolean open() {
        return this == DRAFT || this == RETURNED || this == PREPARED;
    }

    /** Whether the officer has it. */
    boolean withOfficer() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the city may see it. */
    boolean atCity() {
        return this == HANDED_OVER || this == RECEIVED || this == CLOSED;
    }
}
