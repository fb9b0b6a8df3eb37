package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DirectWorkersTest {

    @Test
    void lastClassCounts_andWhoeverHasNoneIsAnIndividualStill() {
        DirectWorkers counted = DirectWorkers.of(Arrays.asList(
                PositionClass.DIRECT_WORKER, PositionClass.OTHER_LEADER, null, PositionClass.DIRECT_WORKER));

        assertThat(counted).isEqualTo(new DirectWorkers(2, 4));
        assertThat(counted.percent()).isEqualByComparingTo("50");
    }

    @Test
    void percent_isRoundedForReadingOnly() {
        assertThat(new DirectWorkers(2, 3).percent()).isEqualByComparingTo("66.7");
        assertThat(new DirectWorkers(2, 3).below(new BigDecimal("66.7"))).isTrue();
        assertThat(new DirectWorkers(2, 3).below(new BigDecimal("66.6"))).isFalse();
    }

    @Test
    void emptyList_isBelowNothing() {
        DirectWorkers nobody = new DirectWorkers(0, 0);

        assertThat(nobody.percent()).isZero();
        assertThat(nobody.below(new DirectWorkers(1, 1))).isFalse();
        assertThat(nobody.below(BigDecimal.TEN)).isFalse();
        assertThat(new DirectWorkers(0, 3).below(nobody)).isFalse();
    }

    @Test
    void moreDirectThanIndividuals_isADefect() {
        assertThatThrownBy(() -> new DirectWorkers(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void ofTwoShares_atMostOneIsBelow(
            @ForAll @IntRange(max = 50) int one,
            @ForAll @IntRange(max = 50) int more,
            @ForAll @IntRange(max = 50) int other,
            @ForAll @IntRange(max = 50) int rest) {
        DirectWorkers first = new DirectWorkers(one, one + more);
        DirectWorkers second = new DirectWorkers(other, other + rest);

        assertThat(first.below(second) && second.below(first)).isFalse();
    }
}
