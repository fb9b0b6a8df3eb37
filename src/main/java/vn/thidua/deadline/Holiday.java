package vn.thidua.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of rest that the law gives every year (Bộ luật Lao động 2019, Điều 112).
 *
 * @param lunar month and day are those of the Vietnamese lunar calendar
 * @param days length of the rest, at least 1
 * @param daysBefore how many of them may lie before the day itself, the likeliest first; more than one entry where the
 *     Prime Minister chooses each year
 * @param off false where the day is only expected to become one
 * @param announced the span is fixed each year and expected until then
 */
record Holiday(
        String name,
        boolean lunar,
        int month,
        int day,
        int days,
        List<Integer> daysBefore,
        boolean off,
        boolean announced,
        String basis) {

    LocalDate in(int year) {
        return lunar ? LunarDates.of(year, month, day) : LocalDate.of(year, month, day);
    }
}
