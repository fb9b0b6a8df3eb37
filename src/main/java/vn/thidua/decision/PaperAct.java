package vn.thidua.decision;

/** What somebody may do with a paper now. */
public enum PaperAct {
    /** Checks list and text and puts the paper before the signer. */
    PREPARE,
    /** Signs it, strikes lines, or sends it back. */
    SIGN,
    NUMBER,
    /** Takes the submission in at the city. */
    RECEIVE
}
