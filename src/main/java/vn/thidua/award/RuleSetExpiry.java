package vn.thidua.award;

import java.time.LocalDate;

/**
 * That the rule set in force is said to end soon, and that nothing follows it yet.
 *
 * @param ruleSet id of the set
 * @param name what people call it
 * @param from the first day on which it would not hold any more
 * @param article where that is said
 */
public record RuleSetExpiry(String ruleSet, String name, LocalDate from, String article, boolean unverified) {}
