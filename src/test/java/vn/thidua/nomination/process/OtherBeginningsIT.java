package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.deadline.DueDates;
import vn.thidua.nomination.Beginnings;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.HeadRelation;
import vn.thidua.nomination.JourneyStep;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;
import vn.thidua.nomination.PaperMark;
import vn.thidua.nomination.SimpleGround;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.workflow.WorkItems;

/** The ways into {@code processes/AwardNomination.bpmn} that do not begin with a village's head. */
@IntegrationTest
class OtherBeginningsIT {

    private static final String HEAD = "Nguyễn Văn Thuận (mẫu)";
    private static final String FRONT = "Phạm Thị Hiền (mẫu)";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    NominationService nominations;

    @Autowired
    WorkItems workItems;

    @Autowired
    DueDates due;

    @Autowired
    EvidenceService papers;

    @Autowired
    JdbcTemplate jdbc;

    Beginnings beginnings;
    Nominating nominating;

    @BeforeEach
    void begin() {
        beginnings = new Beginnings(context);
        nominating = new Nominating(context);
    }

    @AfterEach
    void backToTheRules() {
        rule("own_nominee_confirmer", "COMMUNE_FRONT");
    }

    @Test
    void schoolNominates_noFrontStandsOnItsWay() {
        UUID id = beginnings.submitted(
                "truonghoc",
                beginnings.ofTheSchool(beginnings.teacher("Lương Thị Bích Liên (mẫu)", "T-CSTDCS", YearRating.GOOD)));

        assertThat(at(id)).containsExactly("UserTask_CheckNomination");
        assertThat(details("truonghoc", id).stage()).isEqualTo(NominationStage.CHECK);
        assertThat(steps("truonghoc", id)).doesNotContain(JourneyStep.Milestone.FRONT);
    }

    @Test
    void titleOfASchool_isExplainedByItsStandardAndGoesToTheCouncil() {
        UUID id = beginnings.submitted(
                "truonghoc",
                beginnings.ofTheSchool(beginnings.teacher("Lương Thị Bích Liên (mẫu)", "T-CSTDCS", YearRating.GOOD)));

        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));

        assertThat(verdicts(id))
                .containsEntry("standard.YEAR_RATING", Verdict.PASS)
                .containsEntry("standard.any", Verdict.HUMAN)
                .containsEntry("BR-22", Verdict.HUMAN)
                .containsEntry("collectiveAgreed", Verdict.PASS)
                .doesNotContainKey("villageAgreed");
        nominating.appraise(id, "APPROPRIATE");
        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
    }

    @Test
    void ratingBelowTheStandard_isNotSent_andSaysWhyAndWhatWouldChangeIt() {
        assertThat(beginnings.missing(
                        "truonghoc",
                        beginnings.ofTheSchool(beginnings.teacher("Ngô Văn Trường (mẫu)", "T-LDTT", YearRating.DONE))))
                .containsExactly("blocked");
    }

    @Test
    void supplementOfASchool_comesBackToItsNominator() {
        UUID id = beginnings.submitted(
                "truonghoc",
                beginnings.ofTheSchool(beginnings.teacher("Lương Thị Bích Liên (mẫu)", "T-CSTDCS", YearRating.GOOD)));

        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Thiếu giấy chứng nhận sáng kiến"));

        assertThat(waitsForMe("truonghoc", id)).isTrue();
        assertThat(waitsForMe("truongthon", id)).isFalse();
    }

    @Test
    void foundByTheChair_standsAtTheShortAppraisal() {
        UUID id = beginnings.submitted(
                "chutich", beginnings.found(SimpleGround.FOUND, Beginnings.saver("Trần Văn Dũng (mẫu)", "F-GK-CN")));

        assertThat(at(id)).containsExactly("UserTask_AppraiseSimply");
        assertThat(details("chutich", id).stage()).isEqualTo(NominationStage.APPRAISAL);
        assertThat(verdicts(id)).containsEntry("simpleProcedure", Verdict.PASS).containsKey("noHold");
        assertThat(steps("chutich", id))
                .containsExactly(
                        JourneyStep.Milestone.SUBMIT,
                        JourneyStep.Milestone.OFFICE,
                        JourneyStep.Milestone.DECISION,
                        JourneyStep.Milestone.RESULT);
    }

    /** The chair is a member of the Council too, which is asked who may read the evidence. */
    @Test
    void foundByTheChair_evidenceIsReadWhileItIsStillWritten() {
        UUID id = beginnings.drafted(
                "chutich", beginnings.found(SimpleGround.FOUND, Beginnings.saver("Trần Văn Dũng (mẫu)", "F-GK-CN")));

        assertThat(people.as("chutich", () -> papers.lineOf(id))).isEmpty();
        assertThat(people.as("chutich", () -> papers.papers(id))).isNotEmpty();
    }

    @Test
    void shortAppraisalAppropriate_goesPastTheCouncilToThoseWhoDecide() {
        UUID id = beginnings.submitted(
                "chutich", beginnings.found(SimpleGround.FOUND, Beginnings.saver("Trần Văn Dũng (mẫu)", "F-GK-CN")));

        beginnings.appraiseSimply("canbo", id, "APPROPRIATE");

        assertThat(at(id)).containsExactly("CatchEvent_LinesSettled");
        assertThat(details("chutich", id).stage()).isEqualTo(NominationStage.DECISION);
        assertThat(jdbc.queryForObject(
                        "select count(*) from decision_paper where session = ? and kind = 'DECISION'",
                        Integer.class,
                        id))
                .isOne();
    }

    @Test
    void shortAppraisal_marksEachPaperOfTheSimpleProcedure() {
        UUID id = beginnings.submitted(
                "chutich", beginnings.found(SimpleGround.FOUND, Beginnings.saver("Trần Văn Dũng (mẫu)", "F-GK-CN")));

        assertThatThrownBy(() -> beginnings.appraiseSimply("canbo", id, "APPROPRIATE", Map.of("SUMMARY", "WRONG")))
                .hasMessageContaining("Báo cáo tóm tắt thành tích");
        beginnings.appraiseSimply("canbo", id, "APPROPRIATE");

        assertThat(jdbc.queryForList(
                        "select paper || ' ' || mark from nomination_paper_mark where nomination = ? order by paper",
                        String.class,
                        id))
                .containsExactly("REQUEST PRESENT", "SUMMARY PRESENT");
        assertThat(people.as("canbo", () -> papers.papers(id)))
                .allSatisfy(paper -> assertThat(paper.mark()).isEqualTo(PaperMark.PRESENT));
    }

    @Test
    void shortAppraisalUnfit_ends() {
        UUID id = beginnings.submitted(
                "chutich", beginnings.found(SimpleGround.FOUND, Beginnings.saver("Trần Văn Dũng (mẫu)", "F-GK-CN")));

        beginnings.appraiseSimply("canbo", id, "UNFIT");

        assertThat(engine.isRunning("AwardNomination", id.toString())).isFalse();
        assertThat(details("chutich", id).stage()).isEqualTo(NominationStage.RETURNED);
    }

    @Test
    void suddenAchievementOfAVillage_needsNoFrontAndNoCouncil() {
        UUID id = beginnings.submitted(
                "truongthon",
                beginnings.simple(
                        Drafts.XUAN_DOAI, SimpleGround.SUDDEN, Beginnings.saver("Trần Văn Dũng (mẫu)", "F-GK-CN")));

        assertThat(at(id)).containsExactly("UserTask_AppraiseSimply");
    }

    @Test
    void simpleProcedure_isDueWithinItsOwnLimit() {
        UUID id = beginnings.submitted(
                "canbo", beginnings.found(SimpleGround.SUDDEN, Beginnings.saver("Trần Văn Dũng (mẫu)", "F-GK-CN")));

        assertThat(people.as("canbo", () -> workItems.waiting(SubjectRef.of("nomination", id))))
                .singleElement()
                .satisfies(row -> assertThat(row.due())
                        .isEqualTo(
                                due.workingDays("ND152", "sla_commune_simple").toInstant()));
    }

    @Test
    void villageHeadIsTheNominee_theFrontNominatesAndTheCommunesFrontConfirms() {
        UUID id =
                beginnings.submitted("mattran", beginnings.ofTheVillage(Beginnings.ofTheHead(HEAD, HeadRelation.HEAD)));
        assertThat(at(id)).containsExactly("UserTask_ConfirmByCommuneFront");
        assertThat(details("mattran", id).stage()).isEqualTo(NominationStage.FRONT);

        people.as("uyvien2", () -> nominations.confirmByFront(CommandKey.fresh(), id, "Đúng biên bản họp thôn"));

        assertThat(at(id)).containsExactly("UserTask_CheckNomination");
    }

    @Test
    void communesFrontRefuses_ends() {
        UUID id = beginnings.submitted(
                "mattran", beginnings.ofTheVillage(Beginnings.ofTheHead("Vũ Thị Hạnh (mẫu)", HeadRelation.SPOUSE)));

        people.as("uyvien2", () -> nominations.refuseByFront(CommandKey.fresh(), id, "Họp thôn không đủ hộ"));

        assertThat(engine.isRunning("AwardNomination", id.toString())).isFalse();
        assertThat(details("mattran", id).closingReason()).isEqualTo("Họp thôn không đủ hộ");
    }

    @Test
    void headOfTheFrontIsTheNominee_theCommunesFrontConfirms() {
        UUID id = beginnings.submitted("truongthon", village(Drafts.person(FRONT, "F-GK-CN")));

        assertThat(at(id)).containsExactly("UserTask_ConfirmByCommuneFront");
    }

    @Test
    void ruleNamesNobodyToConfirm_theOfficersCheckIsEnough() {
        rule("own_nominee_confirmer", "NOBODY");

        UUID id =
                beginnings.submitted("mattran", beginnings.ofTheVillage(Beginnings.ofTheHead(HEAD, HeadRelation.HEAD)));

        assertThat(at(id)).containsExactly("UserTask_CheckNomination");
        assertThat(details("mattran", id).stage()).isEqualTo(NominationStage.CHECK);
    }

    private NominationDraft village(NominationDraft.Line line) {
        return beginnings.ofTheVillage(line);
    }

    private boolean waitsForMe(String who, UUID id) {
        return people.as(
                who, () -> !workItems.openFor(SubjectRef.of("nomination", id)).isEmpty());
    }

    private Map<String, Verdict> verdicts(UUID id) {
        return details("canbo", id).lines().getFirst().findings().stream()
                .collect(Collectors.toMap(NominationDetails.Finding::rule, NominationDetails.Finding::verdict));
    }

    private List<JourneyStep.Milestone> steps(String who, UUID id) {
        return details(who, id).journey().stream().map(JourneyStep::step).toList();
    }

    private NominationDetails details(String who, UUID id) {
        return people.as(who, () -> nominations.details(id));
    }

    private List<String> at(UUID id) {
        return engine.activities("AwardNomination", id.toString());
    }

    private void rule(String key, String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = ?", value, key);
    }
}
