package vn.thidua.nomination.eligibility;

/** What an eligibility rule says; {@code HUMAN} where the rule cannot or may not decide alone. */
public enum Verdict {
    PASS,
    FAIL,
    HUMAN
}
