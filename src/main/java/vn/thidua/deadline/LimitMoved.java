package vn.thidua.deadline;

import java.time.LocalDate;

/**
 * A limit that runs ends on another day than was told, or rests on other days: the calendar changed, or it rested. Published
 * in the transaction of the change.
 */
public record LimitMoved(Limits.Limit limit, LocalDate dueBefore) {}
