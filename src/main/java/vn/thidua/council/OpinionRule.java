package vn.thidua.council;

/** What becomes of the written opinion of a member who is absent; a value of the rule set. */
public enum OpinionRule {
    OFF,
    /** Stands in the minutes; whoever gave it counts as somebody who handed in no paper. */
    RECORDED,
    /** Stands in the minutes by name, and in the figures with the votes. */
    COUNTED
}
