package vn.thidua.nomination.eligibility;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts years in a row. A row reaches into the year it is counted for or ends with the last year that is over, because the
 * title of a year is often granted after its end. A year of maternity leave breaks no row (Nghị định 152/2025/NĐ-CP, Điều 4
 * khoản 5).
 */
final class YearsInARow {

    private YearsInARow() {}

    /**
     * How many of the years stand in the row that ends in {@code last} or in {@code over}.
     *
     * @param last the year it is counted for
     * @param over the last year that is over, of those up to {@code last}
     * @param bridges years that are passed over where nothing is said of them; they do not count themselves
     */
    static int upTo(int last, int over, Collection<Integer> years, Set<Integer> bridges) {
        return Math.max(ending(last, years, bridges), ending(over, years, bridges));
    }

    /**
     * Whether only the result of the last year that is over keeps the years from being so many in a row: nothing is said of
     * it, nor of a year after it, and it is not passed over.
     */
    static boolean awaits(int over, int needed, Collection<Integer> years, Set<Integer> bridges) {
        if (bridges.contains(over) || years.stream().anyMatch(year -> year >= over)) {
            return false;
        }
        Set<Integer> withIt = new HashSet<>(years);
        withIt.add(over);
        return ending(over, withIt, bridges) >= needed;
    }

    private static int ending(int last, Collection<Integer> years, Set<Integer> bridges) {
        if (years.isEmpty()) {
            return 0;
        }
        int first = Collections.min(years);
        int count = 0;
        for (int year = last; year >= first; year--) {
            if (years.contains(year)) {
                count++;
            } else if (!bridges.contains(year)) {
                break;
            }
        }
        return count;
    }
}
