package vn.thidua.nomination;

/** Where a whole nomination stands; its lines have a {@link LineStatus} of their own once the Council has them. */
public enum NominationStage {
    DRAFT(true, false),
    /** Waits for the head of the village Front's working group. */
    FRONT(false, false),
    /** Waits for the commune's officer. */
    CHECK(false, false),
    /** Back at the nominator, who completes it. */
    SUPPLEMENT(true, false),
    APPRAISAL(false, false),
    /** Ready for, or on, an agenda of the Council. */
    COUNCIL(false, false),
    /** With those who decide: the chair, or the city. */
    DECISION(false, false),
    /** Every line has its result. */
    SETTLED(false, true),
    /** Sent back in writing with reasons: refused by the Front, unfit, or not completed in time. */
    RETURNED(false, true),
    WITHDRAWN(false, true),
    /** Stopped by the commune's chair. */
    STOPPED(false, true);

    private final boolean editable;
    private final boolean closed;

    NominationStage(boolean editable, boolean closed) {
        this.editable = editable;
        this.closed = closed;
    }

    /** Whether the nominating unit may change the content. */
    public boolean isEditable() {
        return editable;
    }

    public boolean isClosed() {
        return closed;
    }
}
