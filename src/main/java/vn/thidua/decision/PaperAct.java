package vn.thidua.decision;

/** What somebody may do with a paper now. */
public enum PaperAct {
    /** Checks list and text and puts the paper before the signer. */
    PREPARE,
    /** Signs it, strikes lines, or sends it back. */
    SIGN,
    /** Agrees that nobody on a paper is honoured: every line was proposed to be refused. */
    AGREE,
    NUMBER,
    /** Sends the submission with its pack on the city's own channel. */
    HAND_OVER,
    /** Takes the submission in at the city. */
    RECEIVE,
    /** Enters what the city answered on paper. */
    ENTER_ANSWER,
    /** Begins the mending of an error in a numbered decision. */
    REPORT_FAULT
}
