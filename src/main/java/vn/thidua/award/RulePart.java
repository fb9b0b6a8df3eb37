package vn.thidua.award;

/** What a rule is about, in the order of the screen. */
public enum RulePart {
    PROCEDURE,
    STANDARD,
    COUNCIL,
    PUBLICATION,
    LIMIT,
    CITY,
    YEAR,
    MONEY
}
