package vn.thidua.deadline;

/** Limits that a change of the calendar touches, and how many of them have been looked at so far. */
public record ReplanningProgress(int looked, int total) {}
