package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

    @ParameterizedTest(name = "of {0} members: 2/3 = {1}, more than 50 % = {2}, 70 % = {3}, 80 % = {4}, 90 % = {5}")
    @CsvSource({
        "9, 6, 5, 7, 8, 9",
        "11, 8, 6, 8, 9, 10",
        "13, 9, 7, 10, 11, 12",
        "15, 10, 8, 11, 12, 14",
        "17, 12, 9, 12, 14, 16",
        "19, 13, 10, 14, 16, 18"
    })
    void councilOfOddSize_needsTheTabledCounts(int n, int twoThirds, int half, int seventy, int eighty, int ninety) {
        assertThat(Threshold.of("2/3", ">=").needed(n)).isEqualTo(twoThirds);
        assertThat(Threshold.of("50", ">").needed(n)).isEqualTo(half);
        assertThat(Threshold.of("70", ">=").needed(n)).isEqualTo(seventy);
        assertThat(Threshold.of("80", ">=").needed(n)).isEqualTo(eighty);
        assertThat(Threshold.of("90", null).needed(n)).isEqualTo(ninety);
    }

    @Test
    void exactlyHalfOfAnEvenCouncil_isNotMoreThanHalf() {
        assertThat(Threshold.of("50", ">").reached(6, 12)).isFalse();
        assertThat(Threshold.of("50", ">").reached(7, 12)).isTrue();
        assertThat(Threshold.of("50", ">=").reached(6, 12)).isTrue();
    }

    @Test
    void unreadableRule_isRefused() {
        assertThatThrownBy(() -> Threshold.of("most", ">=")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Threshold.of("80", "<")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Threshold.of("120", ">=")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Threshold.of("2/0", ">=")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void needed_isTheSmallestCountThatReaches(
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 200) int total,
            @ForAll boolean strict) {
        Threshold threshold = new Threshold(percent, 100, strict);
        int needed = threshold.needed(total);

        assertThat(threshold.reached(needed, total)).isTrue();
        assertThat(threshold.reached(needed - 1, total)).isFalse();
    }
}
