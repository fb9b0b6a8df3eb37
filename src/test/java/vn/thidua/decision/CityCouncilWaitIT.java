package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.FiresTimer;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaSource.Outcome;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.shared.Clocks;

/** A line waits for the city's Council no longer than its rule set says; then the reviewer has it again. */
@IntegrationTest
class CityCouncilWaitIT {

    private static final String PROCESS = "CityAppraisal";

    @Autowired
    AppraisalService appraisals;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    PaperStory story;
    CityLineStory council;
    AppraisalId line;

    @BeforeEach
    void lineThatWaits() {
        story = new PaperStory(context, people);
        council = new CityLineStory(context);
        UUID nominated = new RecommendedFixture(context)
                .lines("F-BKTP-CN", "Lương Thị Chờ Họp")
                .getFirst();
        line = story.received(story.paperOf(nominated, PaperKind.SUBMISSION)).getFirst();
        council.rule("ON");
        story.propose(line, Proposal.APPROVE, "");
    }

    @AfterEach
    void switchOff() {
        council.rule("OFF");
    }

    @Test
    @FiresTimer("CityAppraisal/CatchEvent_CityCouncilOverdue")
    void onNoAgendaInTime_theReviewerHasItAgain_seesWhy_andProposesAnew() {
        assertThat(LocalDate.ofInstant(due(), Clocks.ZONE))
                .isEqualTo(calendar.addWorkingDays(LocalDate.now(clock), 20));
        String timer = timer();
        clock.set(due().plusSeconds(1));
        engine.runDueJobs();

        assertThat(engine.activities(PROCESS, line.toString())).containsExactly("UserTask_AppraiseLine");
        assertThat(ended(timer)).isEqualTo("FIRED");
        assertThat(council.isReady(line)).isFalse();
        AppraisalDetails read = people.as("thamdinhtp", () -> appraisals.details(line));
        assertThat(read.status()).isEqualTo(AppraisalStatus.OPEN);
        assertThat(read.mayPropose()).isTrue();
        assertThat(read.councilLapsedAt()).isNotNull();
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where action = 'decision.cityCouncilLapsed' and subject_id = ?",
                        Integer.class,
                        line.toString()))
                .isEqualTo(1);

        Instant before = due();
        story.propose(line, Proposal.APPROVE, "Hội đồng họp tháng sau");
        assertThat(council.isReady(line)).isTrue();
        assertThat(due()).isAfter(before);
        assertThat(people.as("thamdinhtp", () -> appraisals.details(line)).councilLapsedAt())
                .isNull();
        council.concluded(line, Outcome.RECOMMENDED);
        assertThat(story.appraisalStatus(line)).isEqualTo(AppraisalStatus.APPROVED);
        assertThat(engine.isRunning(PROCESS, line.toString())).isFalse();
    }

    @Test
    void onAnAgendaWhenTheLimitPasses_itWaitsOnceMoreAsLong_andTheResultStillCounts() {
        UUID session = UUID.randomUUID();
        council.schedule(line, session, CityLineStory.CITY);
        Instant before = due();
        clock.set(before.plusSeconds(1));
        engine.runDueJobs();

        assertThat(engine.activities(PROCESS, line.toString())).containsExactly("Gateway_AwaitCityCouncil");
        assertThat(due()).isAfter(before);
        council.open(line, session);
        council.deliver(line, session, Outcome.RECOMMENDED, null, null);
        assertThat(story.appraisalStatus(line)).isEqualTo(AppraisalStatus.APPROVED);
    }

    /**
     * Whoever convenes a session so late that minutes, draft and signature come after that is asked why, as at the commune.
     */
    @Test
    void agendaKnowsUntilWhenItMayWait() {
        LocalDate session = LocalDate.ofInstant(due(), Clocks.ZONE);

        assertThat(council.limits(line, session)).singleElement().satisfies(limit -> {
            assertThat(limit.id()).isEqualTo(line.value());
            assertThat(limit.dueOn()).isEqualTo(session);
            assertThat(limit.signedOn())
                    .isEqualTo(calendar.addWorkingDays(
                            session, days("sla_council_minutes") + days("sla_city_intake") + days("sla_city_sign")));
            assertThat(limit.article()).isEqualTo("Mặc định của phần mềm, chưa có quy định");
        });
    }

    private int days(String rule) {
        return jdbc.queryForObject(
                "select value::int from award_rule_value where rule_set = 'ND152' and key = ? and form is null",
                Integer.class,
                rule);
    }

    private Instant due() {
        return jdbc.queryForObject(
                        "select council_due_at from decision_appraisal where id = ?", Timestamp.class, line.value())
                .toInstant();
    }

    /** The timer of the line; other lines have theirs. */
    private String timer() {
        return jdbc.queryForObject("""
                        select l.subject_id from deadline_limit l join act_ru_job j on j.id_ = l.subject_id
                        join act_ru_execution e on e.id_ = j.process_instance_id_
                        where l.rule_key = 'sla_city_council' and l.subject_type = 'timer' and e.business_key_ = ?""", String.class, line.toString());
    }

    private String ended(String timer) {
        return jdbc.queryForObject(
                "select stopped_by from deadline_limit where subject_type = 'timer' and subject_id = ?",
                String.class,
                timer);
    }
}
