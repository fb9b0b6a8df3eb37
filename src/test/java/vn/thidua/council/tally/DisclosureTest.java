package vn.thidua.council.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which results are warned about, because their figures alone say who chose what. */
class DisclosureTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "11, 0, 0, UNANIMOUS",
                "0, 9, 0, UNANIMOUS",
                "0, 0, 4, UNANIMOUS",
                "1, 0, 0, UNANIMOUS",
                "2, 1, 0, FEW",
                "1, 1, 1, FEW",
                "10, 1, 0, ONE_APART",
                "1, 0, 6, ONE_APART",
                "9, 2, 0, -",
                "3, 1, 1, -",
                "0, 0, 0, -"
            },
            nullValues = "-")
    void figures_giveAway(int yes, int no, int blank, @Nullable Disclosure expected) {
        Figures figures = new Figures(15, yes, no, blank, 0, 15 - yes - no - blank);

        assertThat(Disclosure.of(figures)).isEqualTo(Optional.ofNullable(expected));
    }
}
