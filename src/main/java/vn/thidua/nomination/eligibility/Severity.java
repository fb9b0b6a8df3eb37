package vn.thidua.nomination.eligibility;

/** What a finding that is not met does. */
public enum Severity {
    /** It is not sent and not appraised as appropriate; only by values that are verified. */
    BLOCKS,
    /** The appraiser writes why it goes on. */
    WARNS,
    INFORMS
}
