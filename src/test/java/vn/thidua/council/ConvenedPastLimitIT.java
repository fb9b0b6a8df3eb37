package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TablesTouched;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.CommandKey;

/** Convening a session names every item whose limit ends before the session and its signing, and wants to know why. */
class ConvenedPastLimitIT extends CouncilStage {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    TablesTouched touched;

    @Test
    void limitThatEndsBefore_isNamed_andTheReasonIsKept() {
        SubjectKey late = subject("Phạm Thị Hết Hạn (mẫu)");
        SubjectKey intime = subject("Phạm Thị Còn Hạn (mẫu)");
        fakeAgenda.due(late.id(), today());
        fakeAgenda.due(intime.id(), today().plusDays(1));
        UUID session = planned(late, intime);
        people.as("thuky", () -> agendaService.settle(CommandKey.fresh(), session));

        assertThat(people.as("thuky", () -> meetingService.endingBefore(session, clock.instant())))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.name()).isEqualTo("Phạm Thị Hết Hạn (mẫu)");
                    assertThat(limit.expected()).isTrue();
                });
        assertThatThrownBy(() -> convene(session, "  ")).hasMessage("council.refused.limitReasonMissing");
        assertThat(details(session).status()).isEqualTo(SessionStatus.AGENDA_SETTLED);

        convene(session, "Chờ ý kiến hiệp y của Công an");

        assertThat(details(session).status()).isEqualTo(SessionStatus.CONVENED);
        assertThat(details(session).overruns()).singleElement().satisfies(overrun -> {
            assertThat(overrun.name()).isEqualTo("Phạm Thị Hết Hạn (mẫu)");
            assertThat(overrun.dueOn()).isEqualTo(today());
            assertThat(overrun.reason()).isEqualTo("Chờ ý kiến hiệp y của Công an");
        });
        assertThat(jdbc.queryForObject(
                        "select reason from audit_entry where action = 'council.convenedPastLimit' and subject_id = ?",
                        String.class,
                        session.toString()))
                .isEqualTo("Chờ ý kiến hiệp y của Công an");
    }

    @Test
    void noLimitEndsBefore_noReasonIsAsked() {
        SubjectKey intime = subject("Phạm Thị Kịp (mẫu)");
        fakeAgenda.due(intime.id(), today().plusDays(1));
        UUID session = convened(intime);

        assertThat(details(session).overruns()).isEmpty();
    }

    /** A real line, by the commune's whole procedure: complete today, convened for the day its limit ends. */
    @Test
    void lineOfANomination_whoseProcedureCannotEndInTime_isNamed_andTheReasonKept() {
        NominationDraft.Line line = Drafts.person("Phạm Thị Quá Hạn (mẫu)", "F-GK-CN");
        UUID nomination = new Nominating(context).ready(line);
        LocalDate due = jdbc.queryForObject(
                "select due_on from deadline_limit where subject_id = ? and rule_key = 'sla_commune_total'",
                LocalDate.class,
                nomination.toString());
        Instant meeting = due.atTime(8, 0).atZone(clock.getZone()).toInstant();
        UUID session = planned(new SubjectKey("nomination-line", line.id()));
        people.as("thuky", () -> agendaService.settle(CommandKey.fresh(), session));

        assertThat(people.as("thuky", () -> meetingService.endingBefore(session, clock.instant())))
                .as("sat today, it is signed in time")
                .isEmpty();
        assertThat(people.as("thuky", () -> meetingService.endingBefore(session, meeting)))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.name()).isEqualTo("Phạm Thị Quá Hạn (mẫu)");
                    assertThat(limit.dueOn()).isEqualTo(due);
                    assertThat(limit.signedOn()).isAfter(due);
                });
        assertThatThrownBy(() -> convene(session, meeting, "")).hasMessage("council.refused.limitReasonMissing");

        convene(session, meeting, "Chủ tịch Hội đồng đi công tác");

        assertThat(details(session).overruns()).singleElement().satisfies(overrun -> {
            assertThat(overrun.name()).isEqualTo("Phạm Thị Quá Hạn (mẫu)");
            assertThat(overrun.dueOn()).isEqualTo(due);
            assertThat(overrun.reason()).isEqualTo("Chủ tịch Hội đồng đi công tác");
        });
        assertThat(jdbc.queryForList(
                        "select actor_name || ': ' || reason from audit_entry where action = 'council.convenedPastLimit'"
                                + " and subject_id = ?",
                        String.class,
                        session.toString()))
                .containsExactly("Hoàng Minh Quân (mẫu): Chủ tịch Hội đồng đi công tác");
    }

    /** What the commune submits is with the city by its day of the year: numbered, and not only signed. */
    @Test
    void lineForTheCity_whoseDayIsBeforeTheNumber_isNamedToo_andNoLineOfTheCommune() {
        NominationDraft.Line forTheCity = Drafts.person("Phạm Thị Trình Muộn (mẫu)", "F-BKTP-CN");
        NominationDraft.Line ofTheCommune = Drafts.person("Phạm Thị Ở Xã (mẫu)", "F-GK-CN");
        UUID nomination = new Nominating(context).ready(forTheCity, ofTheCommune);
        LocalDate thisYears = MonthDay.of(12, 10).atYear(today().getYear());
        LocalDate due = thisYears.isBefore(today()) ? thisYears.plusYears(1) : thisYears;
        LocalDate sat = calendar.isWorkingDay(due) ? due : due.minusDays(2);
        Instant meeting = sat.atTime(8, 0).atZone(clock.getZone()).toInstant();
        UUID session = planned(
                new SubjectKey("nomination-line", forTheCity.id()),
                new SubjectKey("nomination-line", ofTheCommune.id()));
        people.as("thuky", () -> agendaService.settle(CommandKey.fresh(), session));
        int steps = days("sla_council_minutes")
                + days("sla_commune_decision_draft")
                + days("sla_commune_sign")
                + days("sla_clerk_number");

        assertThat(daysOfTheCity(session, meeting))
                .as("of a movement, whose review nobody enters")
                .isEmpty();
        jdbc.update("update nomination set type = 'CONG_TRANG' where id = ?", nomination);

        assertThat(daysOfTheCity(session, meeting)).singleElement().satisfies(limit -> {
            assertThat(limit.name()).isEqualTo("Phạm Thị Trình Muộn (mẫu)");
            assertThat(limit.dueOn()).isEqualTo(due);
            assertThat(limit.signedOn()).isEqualTo(calendar.addWorkingDays(sat, steps));
        });
        assertThatThrownBy(() -> convene(session, meeting, "")).hasMessage("council.refused.limitReasonMissing");

        convene(session, meeting, "Xin thành phố nhận sau");

        assertThat(details(session).overruns())
                .anyMatch(overrun -> overrun.dueOn().equals(due)
                        && overrun.name().equals("Phạm Thị Trình Muộn (mẫu)")
                        && overrun.reason().equals("Xin thành phố nhận sau"));
    }

    /** Whatever the count of lines, nominations and days: the session that is too late for all of them. */
    @Test
    void manyLines_areWeighedInHardlyMoreStatementsThanTwo() {
        List<SubjectKey> two = ready(2);
        List<SubjectKey> eight = ready(8);
        Instant meeting = clock.instant().plus(Duration.ofDays(60));

        long forTwo = statements("two", planned(two.toArray(SubjectKey[]::new)), meeting, 2);
        long forEight = statements("eight", planned(eight.toArray(SubjectKey[]::new)), meeting, 8);

        assertThat(forEight).isPositive().isLessThanOrEqualTo(forTwo);
    }

    /** Each of two nominations has half of the lines. */
    private List<SubjectKey> ready(int count) {
        return Stream.of(1, 2)
                .flatMap(half -> {
                    NominationDraft.Line[] lines = IntStream.range(0, count / 2)
                            .mapToObj(n -> Drafts.person("Phạm Thị Nhiều " + UUID.randomUUID(), "F-GK-CN"))
                            .toArray(NominationDraft.Line[]::new);
                    new Nominating(context).ready(lines);
                    return Stream.of(lines).map(line -> new SubjectKey("nomination-line", line.id()));
                })
                .toList();
    }

    private long statements(String name, UUID session, Instant meeting, int named) {
        touched.during(
                name,
                () -> assertThat(people.as("thuky", () -> meetingService.endingBefore(session, meeting)))
                        .hasSize(named));
        return touched.statementsDuring(name);
    }

    private List<EndingLimit> daysOfTheCity(UUID session, Instant meeting) {
        return people.as("thuky", () -> meetingService.endingBefore(session, meeting)).stream()
                .filter(limit -> limit.article().startsWith("hạn trình thành phố, chưa xác minh"))
                .toList();
    }

    @AfterEach
    void listsHangAsShipped() {
        listsHang("NONE");
    }

    private void listsHang(String stage) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'publication_stage'"
                        + " and form is null",
                stage);
    }

    @Test
    void listThatHangsAfterTheCouncil_isReckonedIn() {
        listsHang("AFTER_COUNCIL");
        NominationDraft.Line line = Drafts.person("Phạm Thị Niêm Yết (mẫu)", "F-GK-CN");
        UUID nomination = new Nominating(context).ready(line);
        LocalDate due = jdbc.queryForObject(
                "select due_on from deadline_limit where subject_id = ? and rule_key = 'sla_commune_total'",
                LocalDate.class,
                nomination.toString());
        Instant meeting = due.atTime(8, 0).atZone(clock.getZone()).toInstant();
        UUID session = planned(new SubjectKey("nomination-line", line.id()));
        people.as("thuky", () -> agendaService.settle(CommandKey.fresh(), session));
        int steps = days("sla_council_minutes") + days("sla_commune_decision_draft") + days("sla_commune_sign");

        assertThat(people.as("thuky", () -> meetingService.endingBefore(session, meeting)))
                .singleElement()
                .satisfies(limit -> assertThat(limit.signedOn())
                        .as("the days of the list beside those of the desk")
                        .isEqualTo(calendar.addWorkingDays(due, steps + days("publication_days"))));
    }

    private int days(String rule) {
        return jdbc.queryForObject(
                "select value::int from award_rule_value where rule_set = 'ND152' and key = ? and form is null",
                Integer.class,
                rule);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void convene(UUID session, String reason) {
        convene(session, clock.instant().plus(Duration.ofMinutes(1)), reason);
    }

    private void convene(UUID session, Instant meeting, String reason) {
        people.as(
                "thuky",
                () -> meetingService.convene(
                        CommandKey.fresh(), session, new Convocation(meeting, "Hội trường", "", reason)));
    }
}
