package vn.thidua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Texts;

/** Each test takes back what it changed: the calendar is everybody's. */
@IntegrationTest
@Transactional
@RecordApplicationEvents
class CalendarServiceIT {

    private static final LocalDate MONDAY = LocalDate.of(2033, 3, 7);
    private static final LocalDate SATURDAY = LocalDate.of(2033, 3, 12);
    private static final String NOTICE = "Thông báo (mẫu)";

    @Autowired
    CalendarService service;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Limits limits;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestPeople people;

    @Autowired
    HolidayEntities holidays;

    @Autowired
    Texts texts;

    @Autowired
    ApplicationEvents events;

    /** Other tests leave entries of the same days. */
    long lastBefore;

    @BeforeEach
    void trailSoFar() {
        Long last = jdbc.queryForObject("select coalesce(max(id), 0) from audit_entry", Long.class);
        lastBefore = last == null ? 0 : last;
    }

    /** What was written down for the years to come is what the law gives. */
    @ParameterizedTest
    @ValueSource(ints = {2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035})
    void yearsToCome_areWorkedAsTheLawForesees(int year) {
        Map<LocalDate, CalendarDay> expected = new CalendarYear(
                        year,
                        new ExpectedDays(
                                        holidays.of(year).stream()
                                                .map(HolidayEntity::toHoliday)
                                                .toList(),
                                        texts)
                                .of(year),
                        0)
                .byDay();

        assertThat(Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1)))
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(day))
                        .as(day.toString())
                        .isEqualTo(CalendarYear.isWorked(day, expected.get(day))));
    }

    @Test
    void dayOffForAHolidayAtAWeekend_isAKindOfItsOwn_andNotWorked() {
        assertThat(people.as("quantri", () -> service.year(2026)).days())
                .filteredOn(day -> day.kind() == DayKind.COMPENSATORY)
                .extracting(CalendarDay::day)
                .contains(LocalDate.of(2026, 4, 27));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 4, 27))).isFalse();

        enter(new CalendarDay(MONDAY, DayKind.COMPENSATORY, NOTICE, false, null));

        assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
    }

    @Test
    void dayEntered_movesWhatRunsOverIt() {
        LocalDate before = calendar.addWorkingDays(MONDAY.minusDays(3), 1);

        enter(new CalendarDay(MONDAY, DayKind.OFF, NOTICE, true, null));

        assertThat(before).isEqualTo(MONDAY);
        assertThat(calendar.addWorkingDays(MONDAY.minusDays(3), 1)).isEqualTo(MONDAY.plusDays(1));
        assertThat(calendar.restsOnExpected(MONDAY.minusDays(3), MONDAY.plusDays(1)))
                .isTrue();
        assertThat(events.stream(CalendarChanged.class)).containsExactly(new CalendarChanged(List.of(MONDAY)));
    }

    @Test
    void dayExchanged_bringsItsOtherHalf_andGoesWithIt() {
        enter(new CalendarDay(SATURDAY, DayKind.SWAP_WORK, NOTICE, false, MONDAY));
        assertThat(calendar.isWorkingDay(SATURDAY)).isTrue();
        assertThat(calendar.isWorkingDay(MONDAY)).isFalse();

        assertThat(people.as("quantri", () -> service.remove(CommandKey.fresh(), MONDAY)))
                .contains(SATURDAY);

        assertThat(calendar.isWorkingDay(SATURDAY)).isFalse();
        assertThat(calendar.isWorkingDay(MONDAY)).isTrue();
    }

    @Test
    void dayOffOfAnExchange_announced_keepsTheDayWorkedForIt() {
        enter(new CalendarDay(SATURDAY, DayKind.SWAP_WORK, NOTICE, true, MONDAY));

        Optional<LocalDate> apart = enter(new CalendarDay(MONDAY, DayKind.OFF, "Thông báo 5 (mẫu)", false, null));

        assertThat(apart).isEmpty();
        assertThat(days())
                .contains(
                        new CalendarDay(MONDAY, DayKind.OFF, "Thông báo 5 (mẫu)", false, null),
                        new CalendarDay(SATURDAY, DayKind.SWAP_WORK, "Thông báo 5 (mẫu)", false, MONDAY));
        assertThat(events.stream(CalendarChanged.class)).contains(new CalendarChanged(List.of(MONDAY, SATURDAY)));
    }

    @Test
    void dayWorkedInExchange_announced_keepsItsDayOff() {
        enter(new CalendarDay(SATURDAY, DayKind.SWAP_WORK, NOTICE, true, MONDAY));

        enter(new CalendarDay(SATURDAY, DayKind.SWAP_WORK, NOTICE, false, MONDAY));

        assertThat(days())
                .contains(
                        new CalendarDay(MONDAY, DayKind.OFF, NOTICE, false, null),
                        new CalendarDay(SATURDAY, DayKind.SWAP_WORK, NOTICE, false, MONDAY));
    }

    @Test
    void whoeverChangesADay_standsOnTheTrail_withWhatItWasAndWhatItIs() {
        enter(new CalendarDay(MONDAY, DayKind.OFF, NOTICE, true, null));
        assertThat(trail(MONDAY)).containsExactly("deadline.dayEntered: null -> OFF; PROVISIONAL; " + NOTICE);

        enter(new CalendarDay(MONDAY, DayKind.OFF, "Thông báo 5 (mẫu)", false, null));
        enter(new CalendarDay(MONDAY, DayKind.OFF, "Thông báo 5 (mẫu)", false, null));
        people.as("quantri", () -> service.remove(CommandKey.fresh(), MONDAY));

        assertThat(trail(MONDAY))
                .containsExactly(
                        "deadline.dayEntered: null -> OFF; PROVISIONAL; " + NOTICE,
                        "deadline.dayEntered: OFF; PROVISIONAL; " + NOTICE + " -> OFF; ANNOUNCED; Thông báo 5 (mẫu)",
                        "deadline.dayRemoved: OFF; ANNOUNCED; Thông báo 5 (mẫu) -> null");
        assertThat(jdbc.queryForList(
                        "select distinct actor_name from audit_entry where subject_type = 'calendar-day' and id > ?",
                        String.class,
                        lastBefore))
                .containsExactly("Kiều Văn Phúc (mẫu)");
    }

    @Test
    void bothHalvesOfAnExchange_standOnTheTrail() {
        enter(new CalendarDay(SATURDAY, DayKind.SWAP_WORK, NOTICE, false, MONDAY));
        people.as("quantri", () -> service.remove(CommandKey.fresh(), MONDAY));

        assertThat(trail(MONDAY))
                .containsExactly(
                        "deadline.dayEntered: null -> OFF; ANNOUNCED; " + NOTICE,
                        "deadline.dayRemoved: OFF; ANNOUNCED; " + NOTICE + " -> null");
        assertThat(trail(SATURDAY))
                .containsExactly(
                        "deadline.dayEntered: null -> SWAP_WORK; ANNOUNCED; " + NOTICE,
                        "deadline.dayRemoved: SWAP_WORK; ANNOUNCED; " + NOTICE + " -> null");
    }

    @Test
    void limitsThatFollowADay_standOnTheTrail_withHowManyMoved() {
        LocalDate friday = MONDAY.minusDays(3);
        limits.start(new SubjectRef("planted", "calendar-service"), "ND152", "sla_commune_check", null, friday);

        enter(new CalendarDay(MONDAY, DayKind.OFF, NOTICE, false, null));

        assertThat(trail(MONDAY, "deadline.limitsReplanned"))
                .singleElement()
                .asString()
                .matches("deadline\\.limitsReplanned: null -> TOUCHED [1-9]\\d*; MOVED [1-9]\\d*; LEFT OUT 0");
    }

    @Test
    void dayThatIsRefused_leavesNoTrace() {
        refused(new CalendarDay(MONDAY, DayKind.OFF, " ", false, null), "basisMissing");

        assertThat(trail(MONDAY, "%")).isEmpty();
    }

    @Test
    void dayBecomesAnother_leavesItsExchange_andSaysSo() {
        enter(new CalendarDay(SATURDAY, DayKind.SWAP_WORK, NOTICE, false, MONDAY));

        Optional<LocalDate> apart = enter(new CalendarDay(MONDAY, DayKind.WORK, "Ngày thường (mẫu)", false, null));

        assertThat(apart).contains(SATURDAY);
        assertThat(calendar.isWorkingDay(SATURDAY)).isFalse();
        assertThat(calendar.isWorkingDay(MONDAY)).isTrue();
    }

    @Test
    void dayExchangedForAnother_letsTheFirstGo_andSaysSo() {
        enter(new CalendarDay(SATURDAY, DayKind.SWAP_WORK, NOTICE, false, MONDAY));

        Optional<LocalDate> apart =
                enter(new CalendarDay(SATURDAY, DayKind.SWAP_WORK, NOTICE, false, MONDAY.plusDays(1)));

        assertThat(apart).contains(MONDAY);
        assertThat(calendar.isWorkingDay(MONDAY)).isTrue();
        assertThat(calendar.isWorkingDay(MONDAY.plusDays(1))).isFalse();
        assertThat(calendar.isWorkingDay(SATURDAY)).isTrue();
    }

    @Test
    void weekend_isNeverWorkedForNothing() {
        refused(new CalendarDay(SATURDAY, DayKind.WORK, NOTICE, false, null), "weekendWorked");
        refused(new CalendarDay(SATURDAY, DayKind.SWAP_WORK, NOTICE, false, null), "swapWithoutDayOff");
        refused(new CalendarDay(SATURDAY, DayKind.SWAP_WORK, NOTICE, false, SATURDAY.plusDays(1)), "swapNotWorked");
        refused(new CalendarDay(MONDAY, DayKind.SWAP_WORK, NOTICE, false, MONDAY.plusDays(1)), "swapOnWeekday");
    }

    @Test
    void dayOffAlready_isNotGivenTwice() {
        enter(new CalendarDay(SATURDAY, DayKind.SWAP_WORK, NOTICE, false, MONDAY));

        refused(new CalendarDay(SATURDAY.plusDays(7), DayKind.SWAP_WORK, NOTICE, false, MONDAY), "swapNotWorked");
    }

    @Test
    void dayWithoutBasis_isRefused() {
        refused(new CalendarDay(MONDAY, DayKind.OFF, " ", false, null), "basisMissing");
    }

    @Test
    void emptyYear_isFilledOnce() {
        int entered = people.as("quantri", () -> service.generate(CommandKey.fresh(), 2041));

        assertThat(entered).isGreaterThanOrEqualTo(11);
        assertThat(people.as("quantri", () -> service.generate(CommandKey.fresh(), 2041)))
                .isZero();
        assertThat(people.as("canbo", () -> service.year(2041)).days()).hasSize(entered);
    }

    @Test
    void yearOutOfReach_isRefused() {
        assertThatThrownBy(() -> people.as("canbo", () -> service.year(2100)))
                .hasMessage("deadline.refused.yearOutOfReach");
    }

    @Test
    void onlyTheAdministrator_keepsTheCalendar() {
        assertThatThrownBy(() -> people.as(
                        "canbo",
                        () -> service.enter(
                                CommandKey.fresh(), new CalendarDay(MONDAY, DayKind.OFF, NOTICE, false, null))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as("canbo", () -> service.generate(CommandKey.fresh(), 2041)))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** What was entered for a day and taken out, in its order. */
    private List<String> trail(LocalDate day) {
        return trail(day, "deadline.day%");
    }

    private List<String> trail(LocalDate day, String actions) {
        return jdbc.queryForList("""
                select action || ': ' || coalesce(state_before, 'null') || ' -> ' || coalesce(state_after, 'null')
                from audit_entry where subject_type = 'calendar-day' and subject_id = ? and action like ? and id > ? order by id""", String.class, day.toString(), actions, lastBefore);
    }

    private List<CalendarDay> days() {
        return people.as("quantri", () -> service.year(MONDAY.getYear())).days();
    }

    private Optional<LocalDate> enter(CalendarDay day) {
        return people.as("quantri", () -> service.enter(CommandKey.fresh(), day));
    }

    private void refused(CalendarDay day, String why) {
        assertThatThrownBy(() -> enter(day)).hasMessage("deadline.refused." + why);
    }
}
