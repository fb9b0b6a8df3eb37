package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.SubjectKind;

class OwnLineTest {

    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL, Nguyễn Văn Thuận, Nguyễn Văn Thuận, true",
        "INDIVIDUAL, '  nguyễn  văn thuận', Nguyễn Văn Thuận, true",
        "INDIVIDUAL, Trần Thị Hoà, Trần Thị Hòa, true",
        "INDIVIDUAL, Trần Thị Hường, Trần Thị Hương, false",
        "INDIVIDUAL, Nguyễn Văn Thuận Phát, Nguyễn Văn Thuận, false",
        "HOUSEHOLD, Hộ ông Nguyễn Văn Thuận, Nguyễn Văn Thuận, true",
        "HOUSEHOLD, Hộ bà Trần Thị Hường, Trần Thị Hương, false",
        "COLLECTIVE, Nguyễn Văn Thuận, Nguyễn Văn Thuận, false",
        "INDIVIDUAL, '', '', false",
    })
    void nomineeIsThePerson_whenTheNameIsTheSameWithItsToneMarks(
            SubjectKind kind, String nominee, String person, boolean own) {
        assertThat(OwnLine.is(kind, nominee, person)).isEqualTo(own);
    }
}
