package vn.thidua.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void dateAndTime_areThoseOfTheOfficesClock() {
        Instant lateInLondon = Instant.parse("2026-11-04T18:05:00Z");

        assertThat(Formats.date(lateInLondon)).isEqualTo("05/11/2026");
        assertThat(Formats.time(lateInLondon)).isEqualTo("01:05");
        assertThat(Formats.date(LocalDate.of(2026, Month.MARCH, 2))).isEqualTo("02/03/2026");
    }

    @Test
    void number_isWrittenTheVietnameseWay() {
        assertThat(Formats.number(1_234_567.5)).isEqualTo("1.234.567,5");
    }
}
