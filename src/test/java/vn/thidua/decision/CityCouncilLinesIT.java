package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.Races;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaSource.Form;
import vn.thidua.council.AgendaSource.Outcome;
import vn.thidua.council.AgendaSource.Until;
import vn.thidua.council.ItemVotes;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.LineHoldService;
import vn.thidua.organization.HoldDraft;
import vn.thidua.organization.HoldGround;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/** Every path of {@code CityAppraisal.bpmn} past the city's Council, and what an agenda may take of it. */
@IntegrationTest
class CityCouncilLinesIT {

    private static final UnitCode COMMUNE = new UnitCode("ND");

    @Autowired
    PaperService papers;

    @Autowired
    AppraisalService appraisals;

    @Autowired
    CityResultsService results;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    PaperStory story;
    RecommendedFixture recommended;
    CityLineStory council;
    List<UUID> lines;
    PaperId submission;
    AppraisalId first;
    AppraisalId second;

    @BeforeEach
    void twoLinesAtTheCity() {
        story = new PaperStory(context, people);
        recommended = new RecommendedFixture(context);
        council = new CityLineStory(context);
        lines = recommended.lines("F-BKTP-CN", "Lương Thị Hội Đồng", "Lương Văn Thành Phố");
        submission = story.paperOf(lines.getFirst(), PaperKind.SUBMISSION);
        List<AppraisalId> received = story.received(submission);
        first = received.getFirst();
        second = received.getLast();
        council.rule("ON");
    }

    @AfterEach
    void switchOff() {
        council.rule("OFF");
    }

    @Test
    void proposedForTheAward_waitsForTheCitysAgenda_andForNoCommunes() {
        assertThat(council.isReady(first)).isFalse();

        story.propose(first, Proposal.APPROVE, "Thành tích có ảnh hưởng rộng");

        assertThat(at(first)).containsExactly("Gateway_AwaitCityCouncil");
        assertThat(story.appraisalStatus(first)).isEqualTo(AppraisalStatus.CITY_COUNCIL);
        assertThat(council.isReady(first)).isTrue();
        assertThat(council.isReady(first, COMMUNE)).isFalse();
        assertThat(council.read(first).summary())
                .contains("Hội đồng xã: 11/11 thành viên đồng ý (Biên bản số 05/BB-HĐTĐKT")
                .contains("Thành tích có ảnh hưởng rộng");
        assertThat(council.read(first).unitName()).isEqualTo("Thôn Xuân Đoài, Xã Nghi Dương");
        assertThatThrownBy(() -> story.propose(first, Proposal.REFUSE, "đổi ý"))
                .hasMessage("decision.refused.notInHand.CITY_COUNCIL");
    }

    @Test
    void whatTheCouncilCounted_isReadWhereTheCityDecides_andMissingWhereItWasNotKept() {
        story.propose(first, Proposal.APPROVE, "");
        council.concluded(first, Outcome.NOT_RECOMMENDED);

        CityCouncilResult read =
                people.as("chutichtp", () -> appraisals.details(first)).council();
        assertThat(read.votes()).isEqualTo(new ItemVotes(9, 7, 2, 0, 0, 0, 9));
        jdbc.update("""
                update decision_appraisal
                set city_no = null, city_blank = null, city_invalid = null, city_not_returned = null
                where id = ?""", first.value());
        assertThat(people.as("chutichtp", () -> appraisals.details(first))
                        .council()
                        .votes())
                .as("a vote from before")
                .isNull();
    }

    @Test
    void recommended_comesOnTheCitysDecision_whichCitesTheMinutesWithoutFigures() {
        story.propose(first, Proposal.APPROVE, "");
        story.propose(second, Proposal.APPROVE, "");

        council.concluded(first, Outcome.RECOMMENDED);
        council.concluded(second, Outcome.RECOMMENDED);

        assertThat(engine.isRunning("CityAppraisal", first.toString())).isFalse();
        assertThat(story.status(submission)).isEqualTo(PaperStatus.CLOSED);
        PaperId decision = story.cityDecision(submission);
        String text =
                people.as("chutichtp", () -> papers.details(decision)).text().text();
        assertThat(text)
                .containsOnlyOnce("Căn cứ Biên bản số " + CityLineStory.MINUTES)
                .contains("của Hội đồng Thi đua - Khen thưởng thành phố Hải Phòng;")
                .doesNotContain("9/9");
        story.decided(lineOf(first));
        assertThat(recommended.status(lineOf(first))).isEqualTo("GRANTED");
        assertThat(recommended.status(lineOf(second))).isEqualTo("GRANTED");
    }

    @Test
    void notRecommended_isDecidedByNobody_andTheCommuneReadsTheOutcomeWithoutFigures() {
        story.propose(first, Proposal.APPROVE, "");
        story.propose(second, Proposal.APPROVE, "");

        council.concluded(first, Outcome.NOT_RECOMMENDED);
        council.concluded(second, Outcome.RECOMMENDED);

        assertThat(story.appraisalStatus(first)).isEqualTo(AppraisalStatus.NOT_RECOMMENDED);
        assertThat(recommended.status(lineOf(first))).isEqualTo("REFUSED");
        assertThat(recommended.reason(lineOf(first)))
                .contains("không đạt tỷ lệ", CityLineStory.MINUTES)
                .doesNotContain("7/9");
        assertThat(story.status(submission)).isEqualTo(PaperStatus.CLOSED);
        assertThat(story.running(submission)).isZero();
        assertThat(people.as("chutichtp", () -> papers.details(story.cityDecision(submission)))
                        .lines())
                .extracting(PaperLineRow::line)
                .containsExactly(lineOf(second));
        assertThat(people.as("thamdinhtp", () -> appraisals.details(first))
                        .council()
                        .arithmetic())
                .contains("7/9");
        assertThat(people.as("canbo", () -> results.of(submission)))
                .filteredOn(result -> result.line().id().equals(lineOf(first)))
                .singleElement()
                .satisfies(result -> assertThat(result.result().reason()).doesNotContain("7/9"));
    }

    @Test
    void putOffForALaterSession_waitsOn_andTheNextSessionTakesIt() {
        story.propose(first, Proposal.APPROVE, "");

        council.putOff(first, Until.LATER_SESSION);

        assertThat(at(first)).containsExactly("Gateway_AwaitCityCouncil");
        assertThat(council.isReady(first)).isTrue();
        assertThat(council.read(first).summary()).contains("Chờ xác nhận của Sở");
        council.concluded(first, Outcome.RECOMMENDED);
        assertThat(story.appraisalStatus(first)).isEqualTo(AppraisalStatus.APPROVED);
        assertThat(engine.isRunning("CityAppraisal", first.toString())).isFalse();
    }

    @Test
    void putOffUntilCompleted_comesBackToTheReviewer_whoProposesAnew() {
        story.propose(first, Proposal.APPROVE, "");

        council.putOff(first, Until.SUPPLEMENT);

        assertThat(at(first)).containsExactly("UserTask_AppraiseLine");
        assertThat(council.isReady(first)).isFalse();
        assertThat(people.as("thamdinhtp", () -> appraisals.details(first))).satisfies(details -> {
            assertThat(details.mayPropose()).isTrue();
            assertThat(details.council().putOffReason()).isEqualTo("Chờ xác nhận của Sở");
        });
        story.propose(first, Proposal.APPROVE, "Sở đã xác nhận");
        assertThat(council.isReady(first)).isTrue();
        assertThat(council.read(first).summary()).contains("Sở đã xác nhận");
    }

    @Test
    void anotherForm_isWhatTheDecisionSays_andTheCommuneReadsNoFiguresOfIt() {
        UUID flag = recommended.title(Drafts.group("Thôn Cờ Không Đạt (mẫu)", "T-COTP"));
        AppraisalId asked =
                story.received(story.paperOf(flag, PaperKind.SUBMISSION)).getFirst();
        council.rule("OFF");
        story.propose(asked, Proposal.APPROVE, "");
        assertThat(council.isReady(asked)).as("by the rule of the title itself").isTrue();
        assertThat(council.otherForms(asked))
                .extracting(Form::code)
                .contains("F-BKTP-TT")
                .doesNotContain("F-GK-TT");

        council.otherForm(asked, "F-BKTP-TT");

        PaperId decision = story.paperOf(flag, PaperKind.DECISION);
        assertThat(people.as("chutichtp", () -> papers.details(decision)).lines())
                .singleElement()
                .satisfies(row -> assertThat(row.content().formCode()).isEqualTo("F-BKTP-TT"));
        assertThat(jdbc.queryForObject(
                        "select reason from audit_entry where action = 'nomination.formChanged' and subject_id = ?",
                        String.class,
                        flag.toString()))
                .contains(CityLineStory.MINUTES)
                .doesNotContain("9/9");
    }

    @Test
    void refusedByTheReviewer_neverComesBeforeTheCouncil_norOnTheListByTheChairAlone() {
        story.propose(first, Proposal.REFUSE, "Chưa có ảnh hưởng trong thành phố");
        assertThat(council.isReady(first)).isFalse();
        story.propose(second, Proposal.APPROVE, "");
        council.concluded(second, Outcome.RECOMMENDED);
        PaperId decision = story.paperOf(lineOf(first), PaperKind.DECISION);
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), decision));

        assertThatThrownBy(
                        () -> people.as("chutichtp", () -> papers.restore(CommandKey.fresh(), decision, lineOf(first))))
                .hasMessage("decision.refused.councilFirst");
    }

    @Test
    void holdThatIsJustBeingPlaced_isMetByTheAgenda() {
        UUID line = somebody();
        AppraisalId waiting = proposed(line);

        Future<?> scheduling = new Races(context)
                .behind(() -> hold(line), () -> council.schedule(waiting, UUID.randomUUID(), CityLineStory.CITY));

        Races.assertRefused(scheduling, "decision.refused.lineWaits");
    }

    @Test
    void holdThatIsJustBeingPlaced_isMetByTheOpening_whichLeavesTheLineOut() throws Exception {
        UUID line = somebody();
        AppraisalId waiting = proposed(line);
        UUID session = UUID.randomUUID();
        council.schedule(waiting, session, CityLineStory.CITY);
        AtomicBoolean opened = new AtomicBoolean(true);

        new Races(context)
                .behind(() -> hold(line), () -> opened.set(council.open(waiting, session)))
                .get();

        assertThat(opened).isFalse();
        assertThat(council.stands(waiting, session)).isFalse();
    }

    /** One that the reviewer proposed; nobody else bears the name, so that a hold troubles no other test. */
    private AppraisalId proposed(UUID line) {
        AppraisalId received =
                story.received(story.paperOf(line, PaperKind.SUBMISSION)).getFirst();
        story.propose(received, Proposal.APPROVE, "Đủ");
        return received;
    }

    private UUID somebody() {
        return recommended.lines("F-BKTP-CN", "Lương Văn " + UUID.randomUUID()).getFirst();
    }

    private void hold(UUID line) {
        HoldDraft typed = new HoldDraft(
                HoldGround.COMPLAINT, "Đơn thư", "Đang xác minh", LocalDate.now(context.getBean(Clock.class)));
        people.as(
                "canbo",
                () -> context.getBean(LineHoldService.class)
                        .place(CommandKey.fresh(), recommended.nomination(line), line, typed));
    }

    @Test
    void othersOfTheSubmission_doNotWaitForTheCouncil() {
        council.rule("OFF");
        story.propose(first, Proposal.APPROVE, "");
        council.rule("ON");
        assertThat(recommended.status(lineOf(first))).isEqualTo("AT_CITY");

        story.propose(second, Proposal.APPROVE, "");

        assertThat(recommended.status(lineOf(first))).as("on the draft").isEqualTo("BEING_DECIDED");
        assertThat(recommended.status(lineOf(second))).isEqualTo("AT_CITY");
    }

    @Test
    void communeLearnsWhoHasIt_andNothingOfTheAgenda() {
        story.propose(first, Proposal.APPROVE, "");
        council.opened(first);

        assertThat(people.as("canbo", () -> results.of(submission)))
                .filteredOn(result -> result.line().id().equals(lineOf(first)))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.keeper().who()).isEqualTo("Hội đồng Thi đua - Khen thưởng thành phố");
                    assertThat(result.keeper().due()).as("a session by then").isNotNull();
                });
    }

    @Test
    void agendaOfAnotherUnit_orASecondOne_takesNothing() {
        story.propose(first, Proposal.APPROVE, "");
        UUID session = UUID.randomUUID();

        assertThatThrownBy(() -> council.schedule(first, session, COMMUNE)).hasMessage("shared.notFound");
        assertThatThrownBy(() -> council.schedule(second, session, CityLineStory.CITY))
                .hasMessage("decision.refused.notForAnAgenda");
        council.schedule(first, session, CityLineStory.CITY);
        assertThatThrownBy(() -> council.schedule(first, UUID.randomUUID(), CityLineStory.CITY))
                .hasMessage("decision.refused.notForAnAgenda");
        assertThat(council.isReady(first)).isFalse();
        assertThat(council.stands(first, session)).isTrue();
        council.unschedule(first, session);
        assertThat(council.stands(first, session)).isFalse();
        assertThat(council.isReady(first)).isTrue();
    }

    @Test
    void resultDeliveredTwice_orOfAnotherSession_changesNothing() {
        story.propose(first, Proposal.APPROVE, "");
        UUID session = council.opened(first);
        council.deliver(first, UUID.randomUUID(), Outcome.NOT_RECOMMENDED, null, null);
        assertThat(story.appraisalStatus(first)).isEqualTo(AppraisalStatus.CITY_COUNCIL);

        council.deliver(first, session, Outcome.RECOMMENDED, null, null);
        council.deliver(first, session, Outcome.NOT_RECOMMENDED, null, null);

        assertThat(story.appraisalStatus(first)).isEqualTo(AppraisalStatus.APPROVED);
    }

    private List<String> at(AppraisalId appraisal) {
        return engine.activities("CityAppraisal", appraisal.toString());
    }

    private UUID lineOf(AppraisalId appraisal) {
        return jdbc.queryForObject("select line from decision_appraisal where id = ?", UUID.class, appraisal.value());
    }
}
