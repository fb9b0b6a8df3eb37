package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.FiresTimer;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaService;
import vn.thidua.council.AgendaSource.Outcome;
import vn.thidua.council.Convocation;
import vn.thidua.council.EndingLimit;
import vn.thidua.council.MeetingService;
import vn.thidua.council.SubjectKey;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/** A completed line whose substance changed: the commune's Council votes again before the city goes on. */
@IntegrationTest
class SecondVoteIT {

    private static final String PROCESS = "CityAppraisal";

    @Autowired
    AppraisalService appraisals;

    @Autowired
    NominationService nominations;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    MovableClock clock;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    AgendaService agenda;

    @Autowired
    MeetingService meetings;

    @Autowired
    TransactionTemplate transactions;

    PaperStory story;
    SupplementStory commune;
    RecommendedFixture recommended;

    UUID line;
    AppraisalId appraisal;
    PaperId submission;

    @Autowired
    JdbcTemplate jdbc;

    private List<String> before;

    @BeforeEach
    void oneLineAskedFor() {
        before = jdbc.queryForList("select id::text from deadline_limit", String.class);
        story = new PaperStory(context, people);
        commune = new SupplementStory(context, people);
        recommended = new RecommendedFixture(context);
        line = recommended.lines("F-BKTP-CN", "Vũ Thị Lan").getFirst();
        submission = story.paperOf(line, PaperKind.SUBMISSION);
        appraisal = story.received(submission).getFirst();
        story.ask(appraisal, "Diện tích đất hiến chưa khớp biên bản");
    }

    @Test
    void substanceChanged_theOfficerSeesWhat_andTheLineWaitsForAnAgenda() {
        commune.write(
                "canbo",
                appraisal,
                content -> SupplementStory.achieving(content, "Hiến 130 m² đất để mở rộng đường trục thôn."),
                "Đã đo lại");
        SupplementDetails seen = commune.seenBy("canbo", appraisal);
        assertThat(seen.needsVote()).isTrue();
        assertThat(seen.changes()).singleElement().satisfies(change -> {
            assertThat(change.part()).isEqualTo(SubstancePart.ACHIEVEMENT);
            assertThat(change.substantial()).isTrue();
        });

        assertThat(commune.send(appraisal).needsVote()).isTrue();

        assertThat(recommended.status(line)).isEqualTo("READY");
        assertThat(recommended.isReady(line)).isTrue();
        assertThat(recommended.summary(line)).startsWith("Biểu quyết lại").contains("Hiến 130 m² đất");
        assertThat(story.appraisalStatus(appraisal)).isEqualTo(AppraisalStatus.SECOND_VOTE);
        assertThatThrownBy(() -> story.propose(appraisal, Proposal.APPROVE, ""))
                .hasMessage("decision.refused.notInHand.SECOND_VOTE");
        assertThat(engine.activities(PROCESS, appraisal.toString())).containsExactly("Gateway_AwaitSecondVote");
    }

    @Test
    void votedAgain_itGoesOnAtTheCityWithTheNewMinutes_andStandsInTheRegisterAsCompleted() {
        commune.answerChanged(appraisal);
        recommended.vote(List.of(line), Outcome.RECOMMENDED, "09/BB-HĐTĐKT");

        SupplementRecord seen = cityReads();
        assertThat(seen.vote().minutes()).isEqualTo("09/BB-HĐTĐKT");
        assertThat(seen.vote().recommended()).isTrue();
        assertThat(recommended.status(line)).isEqualTo("AT_CITY");
        assertThat(story.paperOf(line, PaperKind.SUBMISSION))
                .as("no second Tờ trình")
                .isEqualTo(submission);

        story.propose(appraisal, Proposal.APPROVE, "");
        story.decided(line);
        assertThat(recommended.status(line)).isEqualTo("GRANTED");
        assertThat(people.as("chutichtp", () -> appraisals.details(appraisal))
                        .line()
                        .achievement())
                .startsWith("Hiến 130 m²");
    }

    @Test
    void resultDeliveredTwice_movesItOnce() {
        commune.answerChanged(appraisal);
        UUID session = recommended.scheduled(List.of(line));
        recommended.deliver(session, List.of(line), Outcome.RECOMMENDED, "09/BB-HĐTĐKT");
        recommended.deliver(session, List.of(line), Outcome.NOT_RECOMMENDED, "10/BB-HĐTĐKT");

        assertThat(cityReads().vote().minutes()).isEqualTo("09/BB-HĐTĐKT");
    }

    @Test
    void councilDoesNotRecommendAgain_theReviewerSeesIt_andProposesAccordingly() {
        commune.answerChanged(appraisal);
        recommended.vote(List.of(line), Outcome.NOT_RECOMMENDED, "09/BB-HĐTĐKT");

        assertThat(cityReads().vote().recommended()).isFalse();
        assertThat(recommended.status(line)).isEqualTo("AT_CITY");
        story.propose(appraisal, Proposal.REFUSE, "Hội đồng xã không còn đề nghị");
        assertThat(story.status(submission)).isEqualTo(PaperStatus.CLOSED);
    }

    @Test
    void deferred_itWaitsForTheNextSession() {
        commune.answerChanged(appraisal);
        recommended.vote(List.of(line), Outcome.DEFERRED, "09/BB-HĐTĐKT");
        assertThat(recommended.status(line)).isEqualTo("DEFERRED");
        assertThat(story.appraisalStatus(appraisal)).isEqualTo(AppraisalStatus.SECOND_VOTE);

        recommended.vote(List.of(line), Outcome.RECOMMENDED, "11/BB-HĐTĐKT");
        assertThat(cityReads().vote().minutes()).isEqualTo("11/BB-HĐTĐKT");
        assertThat(voteLimits()).contains("LEFT").doesNotContain("RUNS");
    }

    @Test
    @FiresTimer("CityAppraisal/CatchEvent_SecondVoteOverdue")
    void notVotedInTime_theLineComesBackAndTheReviewerSeesThat() {
        commune.answerChanged(appraisal);
        clock.set(cityReads().voteDueAt().plusSeconds(1));
        engine.runDueJobs();

        assertThat(cityReads().status()).isEqualTo(SupplementStatus.NOT_VOTED);
        assertThat(voteLimits()).containsExactly("FIRED");
        assertThat(recommended.status(line)).isEqualTo("AT_CITY");
        assertThat(recommended.isReady(line)).isFalse();
        assertThat(engine.activities(PROCESS, appraisal.toString())).containsExactly("UserTask_AppraiseLine");
    }

    @Test
    void onAnAgendaWhenTheLimitPasses_itWaitsOn_andTheVoteStillCounts() {
        commune.answerChanged(appraisal);
        UUID session = recommended.scheduled(List.of(line));
        var first = cityReads().voteDueAt();
        clock.set(first.plusSeconds(1));
        engine.runDueJobs();

        assertThat(cityReads().status()).isEqualTo(SupplementStatus.AT_COUNCIL);
        assertThat(cityReads().voteDueAt()).isAfter(first);
        recommended.deliver(session, List.of(line), Outcome.RECOMMENDED, "09/BB-HĐTĐKT");
        assertThat(cityReads().status()).isEqualTo(SupplementStatus.ANSWERED);
    }

    /** Convening asks by this why the session is that late; the minutes end what the city set, and no signature does. */
    @Test
    void sessionWhoseMinutesAreSignedAfterTheCitysDay_endsTooLate_andNoOtherLimitIsCounted() {
        commune.answerChanged(appraisal);
        LocalDate due = LocalDate.ofInstant(cityReads().voteDueAt(), clock.getZone());

        assertThat(recommended.limits(line, due)).singleElement().satisfies(limit -> {
            assertThat(limit.dueOn()).isEqualTo(due);
            assertThat(limit.signedOn()).isEqualTo(calendar.addWorkingDays(due, minutes()));
            assertThat(limit.article())
                    .isEqualTo(
                            "hạn biểu quyết lại theo yêu cầu của thành phố: Mặc định của phần mềm, chưa có quy định");
        });
        assertThat(recommended.limits(line, LocalDate.now(clock)))
                .singleElement()
                .satisfies(limit -> assertThat(limit.dueOn()).isAfter(limit.signedOn()));
    }

    /** It rests on the days since the answer, also when it has passed and the days are behind us. */
    @Test
    void citysDayThatHasPassed_stillSaysThatItRestsOnAnExpectedDay() {
        commune.answerChanged(appraisal);
        Instant due = cityReads().voteDueAt();
        LocalDate first = calendar.addWorkingDays(LocalDate.now(clock), 1);
        clock.set(due.plus(Duration.ofDays(20)));

        transactions.executeWithoutResult(status -> {
            jdbc.update("""
                    insert into deadline_calendar_day (day, kind, basis, provisional) values (?, 'OFF', 'Chờ (mẫu)', true)
                    on conflict (day) do update set provisional = true""", first);
            assertThat(recommended.limits(line, LocalDate.now(clock)))
                    .singleElement()
                    .satisfies(limit -> {
                        assertThat(limit.dueOn()).isEqualTo(LocalDate.ofInstant(due, clock.getZone()));
                        assertThat(limit.expected()).isTrue();
                    });
            // The calendar is everybody's.
            status.setRollbackOnly();
        });
    }

    @Test
    void sessionConvenedTooLateForTheCitysDay_wantsAReason() {
        commune.answerChanged(appraisal);
        LocalDate due = LocalDate.ofInstant(cityReads().voteDueAt(), clock.getZone());
        Instant meeting = due.atTime(8, 0).atZone(clock.getZone()).toInstant();
        UUID session = people.as(
                "thuky",
                () -> agenda.plan(
                        CommandKey.fresh(), new UnitCode("ND"), List.of(new SubjectKey("nomination-line", line))));
        people.as("thuky", () -> agenda.settle(CommandKey.fresh(), session));

        assertThat(people.as("thuky", () -> meetings.endingBefore(session, meeting)))
                .extracting(EndingLimit::dueOn)
                .containsExactly(due);
        assertThatThrownBy(() -> people.as(
                        "thuky",
                        () -> meetings.convene(
                                CommandKey.fresh(), session, new Convocation(meeting, "Hội trường", "", " "))))
                .hasMessage("council.refused.limitReasonMissing");
    }

    private int minutes() {
        return jdbc.queryForObject(
                "select value::int from award_rule_value where rule_set = 'ND152' and key = 'sla_council_minutes'",
                Integer.class);
    }

    @Test
    void otherForm_isWhatTheCityAppraisesFrom_thenOn() {
        commune.write("canbo", appraisal, content -> SupplementStory.asking(content, "T-CSTDTP"), "Đổi hình thức");
        assertThat(commune.send(appraisal).needsVote()).isTrue();
        recommended.vote(List.of(line), Outcome.RECOMMENDED, "09/BB-HĐTĐKT");

        assertThat(people.as("thamdinhtp", () -> appraisals.details(appraisal))
                        .line()
                        .formCode())
                .isEqualTo("T-CSTDTP");
        assertThat(people.as("thamdinhtp", () -> appraisals.queue(AppraisalStatus.OPEN, null, "T-CSTDTP")))
                .extracting(AppraisalRow::id)
                .contains(appraisal);
    }

    @Test
    void otherNominee_isAnotherSubject() {
        commune.write("canbo", appraisal, content -> SupplementStory.named(content, "Vũ Thị Lạn"), "Sửa tên");
        commune.send(appraisal);
        recommended.vote(List.of(line), Outcome.RECOMMENDED, "09/BB-HĐTĐKT");

        assertThat(cityReads().differences()).extracting(PartDifference::part).containsExactly(SubstancePart.NAME);
        assertThat(people.as("truongthon", () -> nominations.details(recommended.nomination(line)))
                        .lines())
                .extracting(NominationDetails.Line::name)
                .containsExactly("Vũ Thị Lạn");
    }

    @Test
    void whileTheCouncilVotesAgain_theLineIsTheCitys_andIsNeitherWithdrawnNorStopped() {
        commune.answerChanged(appraisal);
        UUID nomination = recommended.nomination(line);

        NominationDetails seen = people.as("truongthon", () -> nominations.details(nomination));
        assertThat(seen.actions()).doesNotContain(NominationDetails.Action.WITHDRAW);
        assertThat(seen.lines().getFirst().keeper().who())
                .isEqualTo("Hội đồng Thi đua - Khen thưởng xã, biểu quyết lại");
        assertThatThrownBy(() ->
                        people.as("truongthon", () -> nominations.withdraw(CommandKey.fresh(), nomination, "Rút")))
                .hasMessage("nomination.error.tooLateToWithdraw");
        assertThatThrownBy(() -> people.as("chutich", () -> nominations.stop(CommandKey.fresh(), nomination, "Dừng")))
                .hasMessage("nomination.error.tooLateToStop");
    }

    /** How the limits of the second vote ended that the test began. */
    private List<String> voteLimits() {
        return jdbc.queryForList("""
                        select id::text as id, coalesce(stopped_by, 'RUNS') as ended from deadline_limit
                        where subject_type = 'timer' and rule_key = 'sla_city_second_vote'""").stream()
                .filter(row -> !before.contains(row.get("id")))
                .map(row -> String.valueOf(row.get("ended")))
                .toList();
    }

    private SupplementRecord cityReads() {
        return people.as("thamdinhtp", () -> appraisals.details(appraisal))
                .supplements()
                .getFirst();
    }
}
