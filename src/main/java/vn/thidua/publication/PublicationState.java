package vn.thidua.publication;

/** Where a published list stands. */
public enum PublicationState {
    /** Being written; nobody outside reads it. */
    TO_POST,
    /** The public reads it, and may object. */
    HANGING,
    /** It has hung long enough; its proof is owed, and what was objected has to be answered. */
    TO_PROVE,
    CLOSED
}
