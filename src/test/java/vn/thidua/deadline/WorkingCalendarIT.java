package vn.thidua.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.IntegrationTest;

@IntegrationTest
class WorkingCalendarIT {

    @Autowired
    private WorkingCalendar calendar;

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 5, 2026-02-27",
        "2026-08-21, 5, 2026-08-27",
        "2026-08-28, 1, 2026-09-03",
        "2026-04-24, 1, 2026-04-28",
        "2025-04-25, 1, 2025-04-26",
        "2025-04-29, 1, 2025-05-05",
        "2027-04-29, 1, 2027-05-04"
    })
    void limit_skipsHolidaysAndCountsSwappedDays(LocalDate from, int days, LocalDate due) {
        assertThat(calendar.addWorkingDays(from, days)).isEqualTo(due);
        assertThat(calendar.workingDaysBetween(from, due)).isEqualTo(days);
    }

    @Test
    void publication_countsItsFirstDay() {
        assertThat(calendar.publicationEnd(LocalDate.of(2025, 8, 20), 10)).isEqualTo(LocalDate.of(2025, 9, 4));
    }

    @Test
    void dayOfVietnameseCulture_isWorkedUntilALawSaysOtherwise_exceptOnAWeekend() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2029, 11, 24))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 11, 24))).isFalse();
    }

    @Test
    void overdue_isNegative() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 18)))
                .isEqualTo(-2);
    }
}
