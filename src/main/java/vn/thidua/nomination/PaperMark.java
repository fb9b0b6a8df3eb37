package vn.thidua.nomination;

/** What the officer found of a paper. */
public enum PaperMark {
    PRESENT,
    ABSENT,
    WRONG
}
