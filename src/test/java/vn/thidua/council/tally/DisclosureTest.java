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

        assertThat(Disclosure.of(figures, 0)).isEqualTo(Optional.ofNullable(expected));
    }

    /** Unclear papers lie in the box alone, and who voted on paper is known. */
    @ParameterizedTest
    @CsvSource(
            value = {
                "8, 2, 1, 1, INVALID_ON_PAPER",
                "8, 2, 1, 3, INVALID_ON_PAPER",
                "6, 2, 4, 4, INVALID_ON_PAPER",
                "9, 0, 2, 5, INVALID_ON_PAPER",
                "10, 0, 1, 6, INVALID_ON_PAPER",
                "1, 1, 1, 1, INVALID_ON_PAPER",
                "7, 2, 1, 5, -",
                "9, 0, 2, 11, -",
                "10, 0, 1, 11, ONE_APART",
                "0, 0, 3, 3, UNANIMOUS",
                "8, 2, 0, 1, -"
            },
            nullValues = "-")
    void invalidPapers_giveAway(int yes, int no, int invalid, int onPaper, @Nullable Disclosure expected) {
        Figures figures = new Figures(15, yes, no, 0, invalid, 15 - yes - no - invalid);

        assertThat(Disclosure.of(figures, onPaper)).isEqualTo(Optional.ofNullable(expected));
    }
}
