package vn.thidua.deadline;

import java.time.LocalDate;

/**
 * A limit that runs is reckoned anew, because the calendar changed or it rested: it ends on another day than was told, or only
 * the days between are others. Published in the transaction that writes it.
 */
public record LimitMoved(Limits.Limit limit, LocalDate dueBefore) {}
