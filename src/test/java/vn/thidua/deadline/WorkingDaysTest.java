package vn.thidua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final WorkingDays WEEKDAYS = new WorkingDays(Map.of());

    @Test
    void weekend_isOff() {
        assertThat(WEEKDAYS.isWorkingDay(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(WEEKDAYS.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(WEEKDAYS.isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
    }

    @Test
    void saturdayWorkedInExchange_counts() {
        WorkingDays days = new WorkingDays(Map.of(LocalDate.of(2026, 8, 22), DayKind.SWAP_WORK));

        assertThat(days.add(LocalDate.of(2026, 8, 21), 1)).isEqualTo(LocalDate.of(2026, 8, 22));
    }

    @Test
    void dayThatWasExpectedOff_countsAsWork() {
        LocalDate day = LocalDate.of(2026, 11, 24);

        assertThat(new WorkingDays(Map.of(day, DayKind.WORK)).isWorkingDay(day)).isTrue();
    }

    @Test
    void limitWithoutADay_isADefect() {
        LocalDate day = LocalDate.of(2026, 11, 20);

        assertThatThrownBy(() -> WEEKDAYS.add(day, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void limit_endsOnAWorkingDayAfterItsStart(
            @ForAll @DateRange(min = "2025-01-01", max = "2030-12-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @Size(max = 40) Set<@DateRange(min = "2025-01-01", max = "2031-06-30") LocalDate> holidays) {
        WorkingDays calendar = withHolidays(holidays);

        LocalDate due = calendar.add(from, days);

        assertThat(due).isAfter(from);
        assertThat(calendar.isWorkingDay(due)).isTrue();
    }

    @Property
    void daysBetweenStartAndDue_areTheDaysOfTheLimit(
            @ForAll @DateRange(min = "2025-01-01", max = "2030-12-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @Size(max = 40) Set<@DateRange(min = "2025-01-01", max = "2031-06-30") LocalDate> holidays) {
        WorkingDays calendar = withHolidays(holidays);

        assertThat(calendar.between(from, calendar.add(from, days))).isEqualTo(days);
    }

    @Property
    void oneMoreDay_endsLater(
            @ForAll @DateRange(min = "2025-01-01", max = "2030-12-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        assertThat(WEEKDAYS.add(from, days + 1)).isAfter(WEEKDAYS.add(from, days));
    }

    @Property
    void laterStart_neverEndsEarlier(
            @ForAll @DateRange(min = "2025-01-01", max = "2030-12-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @Size(max = 40) Set<@DateRange(min = "2025-01-01", max = "2031-06-30") LocalDate> holidays) {
        WorkingDays calendar = withHolidays(holidays);

        assertThat(calendar.add(from.plusDays(1), days)).isAfterOrEqualTo(calendar.add(from, days));
    }

    @Property
    void backwards_isTheNegative(
            @ForAll @DateRange(min = "2025-01-01", max = "2030-12-31") LocalDate one,
            @ForAll @DateRange(min = "2025-01-01", max = "2030-12-31") LocalDate other) {
        assertThat(WEEKDAYS.between(one, other)).isEqualTo(-WEEKDAYS.between(other, one));
    }

    private static WorkingDays withHolidays(Set<LocalDate> holidays) {
        return new WorkingDays(holidays.stream().collect(Collectors.toMap(day -> day, day -> DayKind.OFF)));
    }
}
