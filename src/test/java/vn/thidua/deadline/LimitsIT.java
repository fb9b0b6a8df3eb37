package vn.thidua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.award.AwardException;
import vn.thidua.award.RuleSets;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;

@IntegrationTest
class LimitsIT {

    private static final String CHECK = "sla_commune_check";

    @Autowired
    private Limits limits;

    @Autowired
    private DueDates due;

    @Autowired
    private RuleSets ruleSets;

    @Autowired
    private CalendarService calendar;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private final SubjectRef subject = SubjectRef.of("nomination", UUID.randomUUID());

    @Test
    void started_isDueByTheRuleAndNamesItsArticle() {
        Limits.Limit limit = limits.start(subject, "ND152", CHECK, null, LocalDate.of(2026, 11, 20));

        assertThat(limit.due()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(limit.article()).isNotBlank();
        assertThat(limits.running(subject, CHECK)).contains(limit);
    }

    @Test
    void startedAnew_hasOneRunOnly() {
        limits.start(subject, "ND152", CHECK, null, LocalDate.of(2026, 11, 18));
        Limits.Limit second = limits.start(subject, "ND152", CHECK, null, LocalDate.of(2026, 11, 23));

        assertThat(limits.running(subject, CHECK)).contains(second);
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void stopped_runsNoMoreAndMayBeStoppedAgain() {
        limits.start(subject, "ND152", CHECK, null, LocalDate.of(2026, 11, 20));

        limits.stop(subject, CHECK, "checked");
        limits.stop(subject, CHECK, "checked");

        assertThat(limits.running(subject, CHECK)).isEmpty();
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void ruleMissing_startsNothing() {
        LocalDate day = LocalDate.of(2026, 11, 20);

        assertThatThrownBy(() -> limits.start(subject, "ND152", "sla_unknown", null, day))
                .isInstanceOf(AwardException.class);
        assertThat(runs()).isZero();
    }

    @Test
    void paused_noDayCountsUntilItRunsOn() {
        limits.start(subject, "ND152", CHECK, null, LocalDate.of(2033, 3, 7));

        limits.pause(subject, CHECK, LocalDate.of(2033, 3, 8), "Chờ bổ sung");
        Limits.Limit resumed = limits.resume(subject, CHECK, LocalDate.of(2033, 3, 14));

        // Three days: the 8th before the rest, the 15th and 16th after it.
        assertThat(resumed.due()).isEqualTo(LocalDate.of(2033, 3, 16));
        assertThat(limits.running(subject, CHECK)).contains(resumed);
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void paused_nothingIsSaidOfIt() {
        limits.start(subject, "ND152", CHECK, null, LocalDate.of(2033, 3, 7));
        Instant due = Instant.parse("2033-03-10T10:00:00Z");
        assertThat(limits.milestones(subject, due, Role.INTAKE_OFFICER))
                .extracting(Limits.Milestone::kind)
                .containsExactly(
                        Limits.Kind.FIRST,
                        Limits.Kind.SECOND,
                        Limits.Kind.OVERDUE,
                        Limits.Kind.OVERDUE,
                        Limits.Kind.OVERDUE);

        limits.pause(subject, CHECK, LocalDate.of(2033, 3, 8), "Chờ bổ sung");

        assertThat(limits.milestones(subject, due, Role.INTAKE_OFFICER)).isEmpty();
    }

    /** Ten plain days from Wednesday 9 March 2033 end on Saturday 19: the limit ends with Monday 21. */
    @Test
    void plainDays_endWithAWorkingDay_andFollowWhatBecomesOfIt() {
        LocalDate monday = LocalDate.of(2033, 3, 21);
        transaction.executeWithoutResult(status -> {
            DueDate ten = tenPlainDays();
            limits.start(subject, ten.due());
            assertThat(ten.toInstant()).isEqualTo(Instant.parse("2033-03-21T17:00:00Z"));
            assertThat(running())
                    .extracting(Limits.Limit::due, Limits.Limit::expected)
                    .containsExactly(monday, false);

            enter(new CalendarDay(monday, DayKind.OFF, "Thông báo (mẫu)", true, null));
            assertThat(running())
                    .extracting(Limits.Limit::due, Limits.Limit::expected)
                    .containsExactly(monday.plusDays(1), true);
            assertThat(misreckoned()).isFalse();

            enter(new CalendarDay(
                    monday.minusDays(2), DayKind.SWAP_WORK, "Thông báo (mẫu)", false, monday.minusDays(4)));
            assertThat(running().due()).as("the Saturday is worked now").isEqualTo(monday.minusDays(2));
            assertThat(misreckoned()).isFalse();

            enter(new CalendarDay(monday.minusDays(6), DayKind.OFF, "Thông báo (mẫu)", false, null));
            assertThat(running().due())
                    .as("a day on the way counts all the same")
                    .isEqualTo(monday.minusDays(2));
            status.setRollbackOnly();
        });
    }

    @Test
    void plainDays_thatDoNotFollowTheCalendar_areReported() {
        transaction.executeWithoutResult(status -> {
            limits.start(subject, tenPlainDays().due());
            assertThat(misreckoned()).isFalse();

            jdbc.update("update deadline_limit set due_on = '2033-03-19' where subject_id = ?", subject.id());

            assertThat(misreckoned()).isTrue();
            status.setRollbackOnly();
        });
    }

    /** Half of ten plain days is the fifth of them, a Monday, and not the fifth working day. */
    @Test
    void plainDays_areRemindedOfInPlainDays() {
        Instant started = Instant.parse("2033-03-09T02:00:00Z");
        transaction.executeWithoutResult(status -> {
            DueDate ten = tenPlainDays();
            limits.start(subject, ten.due());

            Instant half = Instant.parse("2033-03-14T10:00:00Z");
            assertThat(limits.first(ten.due(), ten.toInstant(), started)).contains(half);
            assertThat(limits.milestones(subject, ten.toInstant(), Role.APPRAISER))
                    .first()
                    .extracting(Limits.Milestone::at)
                    .isEqualTo(half);
            status.setRollbackOnly();
        });
    }

    private DueDate tenPlainDays() {
        LocalDate wednesday = LocalDate.of(2033, 3, 9);
        return due.plainDays(ruleSets.value("ND152", "decision_days", "T-GDVH", wednesday), wednesday);
    }

    private Limits.Limit running() {
        return limits.running(subject, "decision_days").orElseThrow();
    }

    private boolean misreckoned() {
        return limits.misreckoned().stream().anyMatch(limit -> limit.subject().equals(subject));
    }

    private void enter(CalendarDay day) {
        people.as("quantri", () -> calendar.enter(CommandKey.fresh(), day));
    }

    @Test
    void pausedTwice_orResumedWithoutRest_isRefused() {
        LocalDate day = LocalDate.of(2033, 3, 8);
        assertThatThrownBy(() -> limits.pause(subject, CHECK, day, "Chờ"))
                .isInstanceOfSatisfying(DeadlineException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("deadline.refused.notRunning");
                    assertThat(refused.details()).doesNotContain(CHECK);
                });
        limits.start(subject, "ND152", CHECK, null, LocalDate.of(2033, 3, 7));
        assertThatThrownBy(() -> limits.resume(subject, CHECK, day)).hasMessage("deadline.refused.notPaused");

        limits.pause(subject, CHECK, day, "Chờ");

        assertThatThrownBy(() -> limits.pause(subject, CHECK, day, "Chờ")).hasMessage("deadline.refused.notRunning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "ba ngày", "90000"})
    void ruleOfNoDays_startsNothingAndNamesTheRule(String value) {
        transaction.executeWithoutResult(status -> {
            jdbc.update("update award_rule_value set value = ? where key = ? and rule_set = 'ND152'", value, CHECK);

            assertThatThrownBy(() -> limits.start(subject, "ND152", CHECK, null, LocalDate.of(2033, 3, 7)))
                    .isInstanceOfSatisfying(DeadlineException.class, refused -> {
                        assertThat(refused.key()).isEqualTo("deadline.refused.noDays");
                        assertThat(refused.details())
                                .startsWith(
                                        jdbc.queryForObject(
                                                "select name from award_rule_key where key = ?", String.class, CHECK),
                                        value);
                    });
            assertThatThrownBy(() -> due.workingDays("ND152", CHECK)).hasMessage("deadline.refused.noDays");
            status.setRollbackOnly();
        });
        assertThat(runs()).isZero();
    }

    /** Everybody to whom a step is offered has somebody above, but for those who stand at the top. */
    @Test
    void everyRole_hasSomebodyAboveWhoHoldsOffice() {
        Set<Role> atTheTop = EnumSet.of(
                Role.COMMUNE_CHAIR,
                Role.COUNCIL_CHAIR,
                Role.CITY_APPROVER,
                Role.CITY_DIRECTOR,
                Role.ARCHIVIST,
                Role.INSPECTOR,
                Role.SYS_ADMIN);
        List<String> climbing = jdbc.queryForList("select distinct from_role from deadline_escalation", String.class);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(atTheTop)).stream().map(Role::name))
                .containsExactlyInAnyOrderElementsOf(climbing);
        assertThat(jdbc.queryForList("""
                        select from_role from deadline_escalation
                        group by from_role having not bool_or(daily) or min(rung) <> 1""", String.class)).isEmpty();
    }

    private int runs() {
        Integer count = jdbc.queryForObject(
                "select count(*) from deadline_limit where subject_id = ?", Integer.class, subject.id());
        return count == null ? 0 : count;
    }
}
