package vn.thidua.nomination;

import java.time.LocalDate;

/**
 * The review of a form will not be finished, or is not finished, by its day of the year.
 *
 * @param reviewBy the day before which it has to be finished, or on which at the latest
 * @param earliestEnd when a list posted today has hung long enough
 * @param over whether it is too late already
 */
public record ReviewWarning(
        LocalDate reviewBy, LocalDate earliestEnd, boolean over, String article, boolean unverified) {}
