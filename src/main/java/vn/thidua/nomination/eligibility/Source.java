package vn.thidua.nomination.eligibility;

/** Where a datum comes from. */
public enum Source {
    /** The nominating unit says so. */
    STATED,
    /** It stands in the register. */
    REGISTERED,
    /** It is known from the nomination and its movement, calendar or unit. */
    FILED,
    /** It is itself the outcome of a check: one of several that are enough. */
    CHECKED
}
