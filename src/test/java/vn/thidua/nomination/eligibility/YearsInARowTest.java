package vn.thidua.nomination.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class YearsInARowTest {

    private static final int LAST = 2026;

    @Test
    void row_mayEndTheYearBefore_andNotEarlier() {
        assertThat(YearsInARow.upTo(LAST, LAST - 1, Set.of(2024, 2025), Set.of()))
                .isEqualTo(2);
        assertThat(YearsInARow.upTo(LAST, LAST - 1, Set.of(2023, 2024), Set.of()))
                .isZero();
        assertThat(YearsInARow.upTo(LAST, LAST - 1, Set.of(), Set.of(2025))).isZero();
    }

    @Property(tries = 500)
    void neverMoreThanThereAreYears(@ForAll @Size(max = 15) Set<@IntRange(min = 2000, max = 2030) Integer> years) {
        long past = years.stream().filter(year -> year <= LAST).count();

        assertThat(YearsInARow.upTo(LAST, LAST - 1, years, Set.of())).isBetween(0, (int) past);
    }

    @Property(tries = 500)
    void withoutBridges_theLastYearsAreAllThere(
            @ForAll @Size(max = 15) Set<@IntRange(min = 2010, max = LAST) Integer> years) {
        int row = YearsInARow.upTo(LAST, LAST - 1, years, Set.of());
        int end = row > 0 && IntStream.range(0, row).allMatch(back -> years.contains(LAST - back)) ? LAST : LAST - 1;

        assertThat(IntStream.range(0, row).mapToObj(back -> end - back)).allMatch(years::contains);
        assertThat(years.contains(end - row)).isFalse();
    }

    @Property(tries = 500)
    void leave_neverShortensARow(
            @ForAll @Size(max = 15) Set<@IntRange(min = 2010, max = LAST) Integer> years,
            @ForAll @Size(max = 5) Set<@IntRange(min = 2010, max = LAST) Integer> leaves) {
        assertThat(YearsInARow.upTo(LAST, LAST - 1, years, leaves))
                .isGreaterThanOrEqualTo(YearsInARow.upTo(LAST, LAST - 1, years, Set.of()));
    }

    @Property(tries = 300)
    void allGapsBridged_everyYearCounts(
            @ForAll @Size(min = 1, max = 15) Set<@IntRange(min = 2010, max = LAST) Integer> years) {
        Set<Integer> gaps = IntStream.rangeClosed(2010, LAST).boxed().collect(Collectors.toCollection(HashSet::new));
        gaps.removeAll(years);

        assertThat(YearsInARow.upTo(LAST, LAST - 1, years, gaps)).isEqualTo(years.size());
    }
}
