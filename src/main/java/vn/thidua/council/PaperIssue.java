package vn.thidua.council;

/** What became of a paper that was to be handed out in the room. None of these is an error. */
public enum PaperIssue {
    ISSUED,
    /** They have voted on the screen, or have a paper. */
    ALREADY_TOOK_PART,
    /** The ballot was locked in the meantime. */
    CLOSED
}
