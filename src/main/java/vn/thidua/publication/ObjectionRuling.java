package vn.thidua.publication;

/** What was concluded on one objection. */
public enum ObjectionRuling {
    /** Right: the line stops, or the whole list is looked at again. */
    UPHELD,
    DISMISSED
}
