package vn.thidua.council;

/** What happened to a session that somebody looks at; the greater one stands for both. */
public enum SessionChange {
    /** Nothing but that a paper came in. */
    BALLOT_IN,
    /** Anything else, or it is not known what. */
    ANY
}
