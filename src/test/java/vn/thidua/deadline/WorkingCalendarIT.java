package vn.thidua.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** Tết of 2026 is off from 16 to 20 February, between two weekends; Saturday 22/08/2026 is worked for Monday 31. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 10, 2026-11-30",
        "2026-11-25, 10, 2026-12-07",
        "2026-11-26, 10, 2026-12-07",
        "2026-02-04, 10, 2026-02-23",
        "2026-02-06, 10, 2026-02-23",
        "2026-02-09, 10, 2026-02-23",
        "2026-02-13, 10, 2026-02-23",
        "2026-02-14, 10, 2026-02-24",
        "2026-08-12, 10, 2026-08-22",
        "2026-08-21, 10, 2026-09-03"
    })
    void plainDays_endOnTheDayItself_orWithTheNextWorkingDay(LocalDate from, int days, LocalDate due) {
        assertThat(calendar.addPlainDays(from, days)).isEqualTo(due);
    }

    /**
     * What was off and what was worked in 2024: Tết from Thursday 8 to Wednesday 14 February, Monday 29 April off for
     * Saturday 4 May, Giỗ Tổ on 18 April, National Day on a Monday with the Tuesday after it.
     */
    @Test
    void year2024_isWorkedAsItWas() {
        Set<LocalDate> offOnWeekdays = LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .filter(day -> !WorkingDays.isWeekend(day) && !calendar.isWorkingDay(day))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(offOnWeekdays)
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2024-01-01",
                        "2024-02-08",
                        "2024-02-09",
                        "2024-02-12",
                        "2024-02-13",
                        "2024-02-14",
                        "2024-04-18",
                        "2024-04-29",
                        "2024-04-30",
                        "2024-05-01",
                        "2024-09-02",
                        "2024-09-03");
        assertThat(LocalDate.of(2024, 1, 1)
                        .datesUntil(LocalDate.of(2025, 1, 1))
                        .filter(day -> WorkingDays.isWeekend(day) && calendar.isWorkingDay(day)))
                .containsExactly(LocalDate.of(2024, 5, 4));
        assertThat(calendar.restsOnExpected(LocalDate.of(2024, 2, 8), LocalDate.of(2024, 2, 14)))
                .as("no notice of 2024 has been seen")
                .isTrue();
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
