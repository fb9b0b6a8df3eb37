package vn.thidua.shared;

/**
 * An account may hold less than before: an assignment of it was ended, or it was shut. Published in that transaction; what a
 * day's passing ends is told by nobody.
 */
public record OfficeEnded(AccountId account) {}
