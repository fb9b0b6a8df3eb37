package vn.thidua.nomination.eligibility;

/**
 * Another achievement of the same subject and period that reads like this one.
 *
 * @param same whether it is the same achievement: same subject, same period, same words without tone marks
 * @param granted whether an honour was granted for it; otherwise it is on its way in another nomination
 * @param where the decision or the nomination it stands in
 * @param percent how much of the wording the two share
 */
public record Likeness(boolean same, boolean granted, String where, int percent, String own, String other) {}
