package vn.thidua.nomination.eligibility;

import java.time.LocalDate;

/** Days from one to another, both included. */
public record Span(LocalDate from, LocalDate to) {

    public static Span ofYears(int first, int last) {
        return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    public boolean overlaps(Span other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    boolean touches(int year) {
        return overlaps(ofYears(year, year));
    }
}
