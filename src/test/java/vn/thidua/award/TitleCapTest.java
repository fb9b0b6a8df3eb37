package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chiến sĩ thi đua cơ sở against Lao động tiên tiến, multiplied out. */
class TitleCapTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, <=, false",
        "3, 20, <=, false",
        "4, 20, <=, true",
        "3, 19, <=, true",
        "1, 0, <=, true",
        "3, 20, <, true",
        "2, 20, <, false",
        "0, 0, <, false"
    })
    void share_isHeldAgainstTheCap(long champions, long workers, String comparator, boolean exceeded) {
        RuleValue cap = new RuleValue(
                "ND152",
                TitleCap.PERCENT,
                null,
                "15",
                comparator,
                LocalDate.of(2025, 7, 1),
                null,
                "Điều 1 (mẫu)",
                Confidence.UNSURE);

        assertThat(new TitleCap(champions, workers, cap).exceeded()).isEqualTo(exceeded);
    }
}
