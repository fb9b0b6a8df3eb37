package vn.thidua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
            @ForAll @Size(max = 40) Set<@DateRange(min = "2025-01-01", max = "2031-06-30") LocalDate> holidays,
            @ForAll @Size(max = 40) Set<@DateRange(min = "2025-01-01", max = "2031-06-30") LocalDate> swapped) {
        WorkingDays calendar = with(holidays, swapped);

        LocalDate due = calendar.add(from, days);

        assertThat(due).isAfter(from);
        assertThat(calendar.isWorkingDay(due)).isTrue();
    }

    @Property
    void daysBetweenStartAndDue_areTheDaysOfTheLimit(
            @ForAll @DateRange(min = "2025-01-01", max = "2030-12-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @Size(max = 40) Set<@DateRange(min = "2025-01-01", max = "2031-06-30") LocalDate> holidays,
            @ForAll @Size(max = 40) Set<@DateRange(min = "2025-01-01", max = "2031-06-30") LocalDate> swapped) {
        WorkingDays calendar = with(holidays, swapped);

        assertThat(calendar.between(from, calendar.add(from, days))).isEqualTo(days);
    }

    @Property
    void oneMoreDay_endsLater(
            @ForAll @DateRange(min = "2025-01-01", max = "2030-12-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        assertThat(WEEKDAYS.add(from, days + 1)).isAfter(WEEKDAYS.add(from, days));
    }

    @Property
    void saturdaysWorkedInExchange_endALimitEarlierOrOnTheSameDay_neverLater(
            @ForAll @DateRange(min = "2025-01-01", max = "2030-12-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @Size(max = 40) Set<@DateRange(min = "2025-01-01", max = "2031-06-30") LocalDate> holidays,
            @ForAll @Size(max = 40) Set<@DateRange(min = "2025-01-01", max = "2031-06-30") LocalDate> swapped) {
        assertThat(with(holidays, swapped).add(from, days))
                .isBeforeOrEqualTo(with(holidays, Set.of()).add(from, days));
    }

    /** A Monday off and the Saturday before worked, as before a holiday on a Tuesday: a week or a year is as long as it was. */
    @Property
    void dayOffAndTheSaturdayWorkedForIt_leaveAsManyWorkingDays(
            @ForAll @DateRange(min = "2025-01-13", max = "2030-11-30") LocalDate about,
            @ForAll @IntRange(min = 8, max = 40) int around) {
        LocalDate monday = about.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate saturday = monday.minusDays(9);
        WorkingDays exchanged = new WorkingDays(Map.of(monday, DayKind.OFF, saturday, DayKind.SWAP_WORK));
        LocalDate before = saturday.minusDays(1);
        LocalDate after = monday.plusDays(around);

        assertThat(exchanged.between(before, after)).isEqualTo(WEEKDAYS.between(before, after));
        assertThat(exchanged.add(before, 1)).isEqualTo(saturday);
        assertThat(exchanged.add(monday.minusDays(3), 1)).isEqualTo(monday.plusDays(1));
    }

    @Property
    void laterStart_neverEndsEarlier(
            @ForAll @DateRange(min = "2025-01-01", max = "2030-12-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @Size(max = 40) Set<@DateRange(min = "2025-01-01", max = "2031-06-30") LocalDate> holidays,
            @ForAll @Size(max = 40) Set<@DateRange(min = "2025-01-01", max = "2031-06-30") LocalDate> swapped) {
        WorkingDays calendar = with(holidays, swapped);

        assertThat(calendar.add(from.plusDays(1), days)).isAfterOrEqualTo(calendar.add(from, days));
    }

    @Property
    void backwards_isTheNegative(
            @ForAll @DateRange(min = "2025-01-01", max = "2030-12-31") LocalDate one,
            @ForAll @DateRange(min = "2025-01-01", max = "2030-12-31") LocalDate other) {
        assertThat(WEEKDAYS.between(one, other)).isEqualTo(-WEEKDAYS.between(other, one));
    }

    /** Of the days named for an exchange, those on a weekend are worked; whatever else is named a holiday is off. */
    private static WorkingDays with(Set<LocalDate> holidays, Set<LocalDate> swapped) {
        Map<LocalDate, DayKind> exceptions =
                holidays.stream().collect(Collectors.toMap(day -> day, day -> DayKind.OFF));
        swapped.stream().filter(WorkingDays::isWeekend).forEach(day -> exceptions.put(day, DayKind.SWAP_WORK));
        return new WorkingDays(exceptions);
    }
}
