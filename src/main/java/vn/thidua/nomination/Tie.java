package vn.thidua.nomination;

/** What ties somebody who votes, appraises or signs to a nominee. */
public enum Tie {
    /** The nominee themselves: declared, or of the same full name and year of birth. */
    SELF,
    /** Husband or wife, parent, child, brother or sister. */
    FAMILY,
    /** Another interest, said in a note. */
    OTHER,
    /** The same full name, and nothing that tells the two apart: has to be confirmed. */
    SAME_NAME,
    /** Declared to be another person of the same name; ties nobody. */
    NAMESAKE
}
