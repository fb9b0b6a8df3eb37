package vn.thidua.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.Texts;

class ExpectedDaysTest {

    private static final String LAW = "Bộ luật Lao động 2019, Điều 112";
    private static final Holiday NEW_YEAR = fixed("Tết Dương lịch", 1, 1);
    private static final Holiday TET = new Holiday("Tết Nguyên đán", true, 1, 1, 5, List.of(1, 2), true, true, LAW);
    private static final Holiday HUNG_KINGS =
            new Holiday("Giỗ Tổ Hùng Vương", true, 3, 10, 1, List.of(0), true, false, LAW);
    private static final Holiday VICTORY = fixed("Ngày Chiến thắng", 4, 30);
    private static final Holiday LABOUR = fixed("Ngày Quốc tế lao động", 5, 1);
    private static final Holiday NATIONAL = new Holiday("Quốc khánh", false, 9, 2, 2, List.of(1, 0), true, true, LAW);

    private static final Texts WORDS = new Texts() {
        @Override
        public String text(String key, Object... details) {
            return key;
        }

        @Override
        public boolean has(String key) {
            return true;
        }
    };

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16",
        "2028, 2028-01-26, 2028-04-04",
        "2029, 2029-02-13, 2029-04-23",
        "2030, 2030-02-02, 2030-04-12"
    })
    void lunarDays_areThoseOfVietnam(int year, LocalDate newYear, LocalDate hungKings) {
        assertThat(TET.in(year)).isEqualTo(newYear);
        assertThat(HUNG_KINGS.in(year)).isEqualTo(hungKings);
    }

    /** The notices of the years that have one. */
    @ParameterizedTest
    @CsvSource({"2025, 2025-01-27, 2025-01-31", "2026, 2026-02-16, 2026-02-20"})
    void newYearsRest_joinsTheMostDaysOff(int year, LocalDate first, LocalDate last) {
        assertThat(days(year, TET))
                .containsExactlyElementsOf(first.datesUntil(last.plusDays(1)).toList());
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025-09-01, 2025-09-02", "2026, 2026-09-01, 2026-09-02", "2027, 2027-09-02, 2027-09-03"})
    void nationalDay_takesTheNeighbourThatJoinsTheMostDaysOff(int year, LocalDate first, LocalDate second) {
        assertThat(days(year, NATIONAL)).containsExactly(first, second);
    }

    @Test
    void dayOffOfTheWeek_isGivenBackOnTheNextWorkingDay() {
        assertThat(days(2028, NEW_YEAR)).containsExactly(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 1, 3));
        assertThat(days(2026, HUNG_KINGS)).containsExactly(LocalDate.of(2026, 4, 26), LocalDate.of(2026, 4, 27));
    }

    @Test
    void nextWorkingDay_isNotAnotherHoliday() {
        assertThat(days(2028, VICTORY, LABOUR))
                .containsExactly(LocalDate.of(2028, 4, 30), LocalDate.of(2028, 5, 1), LocalDate.of(2028, 5, 2));
    }

    @Test
    void spanThatIsFixedEachYear_isExpectedOnly() {
        assertThat(new ExpectedDays(List.of(TET), WORDS).of(2031)).allMatch(CalendarDay::provisional);
        assertThat(new ExpectedDays(List.of(VICTORY), WORDS).of(2031)).noneMatch(CalendarDay::provisional);
    }

    @Test
    void dayThatMayBecomeOne_isWorkedUnlessItIsOffAnyway() {
        Holiday culture = new Holiday("Ngày Văn hóa", false, 11, 24, 1, List.of(0), false, true, "chưa có luật");

        assertThat(new ExpectedDays(List.of(culture), WORDS).of(2031))
                .containsExactly(CalendarDay.of(LocalDate.of(2031, 11, 24), DayKind.WORK, "chưa có luật", true));
        assertThat(new ExpectedDays(List.of(culture), WORDS).of(2029)).isEmpty();
    }

    @Test
    void everyYear_hasElevenDaysOfRestOnWorkingDays() {
        List<Holiday> law = List.of(NEW_YEAR, TET, HUNG_KINGS, VICTORY, LABOUR, NATIONAL);
        Map<Integer, Long> lost = IntStream.rangeClosed(2024, CalendarService.LAST_YEAR)
                .boxed()
                .collect(Collectors.toMap(
                        year -> year,
                        year -> new ExpectedDays(law, WORDS)
                                .of(year).stream()
                                        .map(CalendarDay::day)
                                        .distinct()
                                        .filter(day -> !WorkingDays.isWeekend(day))
                                        .count()));

        assertThat(lost.values()).containsOnly(11L);
    }

    private static List<LocalDate> days(int year, Holiday... holidays) {
        return new ExpectedDays(List.of(holidays), WORDS)
                .of(year).stream().map(CalendarDay::day).toList();
    }

    private static Holiday fixed(String name, int month, int day) {
        return new Holiday(name, false, month, day, 1, List.of(0), true, false, LAW);
    }
}
