package vn.thidua.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserMenuTest {

    @ParameterizedTest
    @CsvSource({"Trần Thị Mai Hương, MH", "Đinh Ý, ĐÝ", "Quân, Q", "'', ''"})
    void initials_areThoseOfTheLastTwoWords(String name, String initials) {
        assertThat(UserMenu.initials(name)).isEqualTo(initials);
    }
}
