package vn.thidua.nomination;

/** What the office concluded on what people said of a published list. */
enum ObjectionOutcome {
    NONE,
    DISMISSED,
    /** The list has to be looked at again. */
    UPHELD
}
