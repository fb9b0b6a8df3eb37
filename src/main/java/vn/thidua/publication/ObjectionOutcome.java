package vn.thidua.publication;

/** What came of everything that people objected to on a published list. */
public enum ObjectionOutcome {
    /** Nobody objected. */
    NONE,
    DISMISSED,
    /** Some lines stopped; the others go on. */
    PARTLY_UPHELD,
    /** The whole list has to be looked at again. */
    UPHELD,
    /** Every line that was left stopped. */
    NOTHING_LEFT
}
