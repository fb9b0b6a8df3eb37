package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.audit.KeyFolder;
import vn.thidua.shared.BusinessException;

class CitizenNumberTest {

    @TempDir
    private Path place;

    @ParameterizedTest
    @ValueSource(strings = {"031168001234", "0311 6800 1234", " 031.168.001.234 ", "031-168-001-234"})
    void number_isReadAsItStandsOnTheCard(String typed) {
        CitizenNumber number = CitizenNumber.of(typed);

        assertThat(number.digits()).isEqualTo("031168001234");
        assertThat(number.lastFour()).isEqualTo("1234");
        assertThat(number).asString().doesNotContainPattern("[0-9]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "031168001", "0311680012345", "03116800123a", "٠٣١١٦٨٠٠١٢٣٤"})
    void anythingElse_isRefusedWithoutRepeatingIt(String typed) {
        assertThatThrownBy(() -> CitizenNumber.of(typed))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("organization.citizenNumber.digits");
                    assertThat(refusal.details()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "031168001234, 1968, F, true",
        "031068001234, 1968, M, true",
        "031301001234, 2001, F, true",
        "031201001234, 2001, M, true",
        "031168001234, 1968, M, false",
        "031168001234, 1969, F, false",
        "031168001234, 2068, F, false"
    })
    void number_tellsYearAndSex(String digits, int year, String sex, boolean fits) {
        assertThat(CitizenNumber.of(digits).fits(year, sex)).isEqualTo(fits);
    }

    @Test
    void sameNumberUnderTheSameKey_isTheSame_underAnotherKeyAnother() {
        CitizenNumber number = CitizenNumber.of("031168001234");
        CitizenNumbers here = new CitizenNumbers(new KeyFolder(place.resolve("here")));
        CitizenNumbers hereAgain = new CitizenNumbers(new KeyFolder(place.resolve("here")));
        CitizenNumbers elsewhere = new CitizenNumbers(new KeyFolder(place.resolve("elsewhere")));

        assertThat(here.keyOf(number)).isEqualTo(hereAgain.keyOf(CitizenNumber.of("031 168 001 234")));
        assertThat(here.keyOf(number).hmac()).matches("[0-9a-f]{64}").doesNotContain("031168001234");
        assertThat(elsewhere.keyOf(number).hmac())
                .isNotEqualTo(here.keyOf(number).hmac());
        assertThat(place.resolve("here").resolve(CitizenNumbers.FILE)).hasSize(32);
    }
}
