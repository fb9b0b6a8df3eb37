package vn.thidua.council;

/** What became of a paper that somebody wanted to hand in. None of these is an error. */
public enum HandIn {
    HANDED_IN,
    /** They had handed in before; the paper handed in first stands. */
    ALREADY_HANDED_IN,
    /** The ballot was locked in the meantime; nothing was taken. */
    CLOSED
}
