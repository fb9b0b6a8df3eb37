package vn.thidua.nomination.eligibility;

/**
 * A rule as it holds for one nomination.
 *
 * @param unverified whether its value is not verified: then it bars nobody
 */
public record Rule(Severity severity, String article, boolean unverified) {}
