package vn.thidua.publication.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
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
import vn.thidua.council.AgendaSource;
import vn.thidua.council.ItemVotes;
import vn.thidua.nomination.CultureFamilies;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.LineStatus;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;
import vn.thidua.publication.ObjectionRuling;
import vn.thidua.publication.ProofKind;
import vn.thidua.publication.PublicList;
import vn.thidua.publication.PublicationRow;
import vn.thidua.publication.PublicationService;
import vn.thidua.publication.Publishing;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;

/** {@code processes/ListPublication.bpmn}, reached through the steps of a nomination that rule values switch on. */
@IntegrationTest
class ListPublicationIT {

    private static final String CONCLUSION = "Đã trả lời người phản ánh";

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    NominationService nominations;

    @Autowired
    List<AgendaSource> agendaSources;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PublicationService lists;

    CultureFamilies families;
    Nominating nominating;
    Publishing publishing;

    @BeforeEach
    void begin() {
        families = new CultureFamilies(context);
        nominating = new Nominating(context);
        publishing = new Publishing(context);
    }

    @AfterEach
    void backToTheRules() {
        rule("publication_stage", "NONE");
        rule("appraisal_report_signed", "OFF");
        rule("return_letter", "OFF");
        rule("publication_proof", "PHOTO,MINUTES");
    }

    @Test
    @DisplayName("BR-14 before the Council: the list hangs its days and lets the lines go")
    void publicationBeforeTheCouncil_hangsItsPeriodAndLetsTheLinesGo() {
        rule("publication_stage", "BEFORE_COUNCIL");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        assertThat(at(id)).containsExactly("CallActivity_PublishBeforeCouncil");

        publish("canbo", id, "NONE");

        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
        assertThat(people.as("canbo", () -> nominations.trail(id)))
                .anyMatch(row -> row.action().equals("nomination.published"));
    }

    @Test
    @DisplayName("BR-14 after the Council: whoever decides hears of it when the list has hung")
    void publicationAfterTheCouncil_keepsTheRecommendationUntilItEnds() {
        rule("publication_stage", "AFTER_COUNCIL");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        UUID line = details(id).lines().getFirst().id();
        recommend(line);
        assertThat(at(id)).containsExactly("CallActivity_PublishAfterCouncil");
        assertThat(details(id).lines().getFirst().status()).isEqualTo(LineStatus.RECOMMENDED);

        publish("canbo", id, "DISMISSED");

        assertThat(at(id)).containsExactly("CatchEvent_LinesSettled");
    }

    @Test
    @DisplayName("BR-14 before filing: the list of the village hangs before the Front confirms")
    void publicationBeforeFiling_comesBeforeTheFront() {
        rule("publication_stage", "BEFORE_FILING");
        UUID id = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        assertThat(at(id)).containsExactly("CallActivity_PublishBeforeFiling");

        publish("truongthon", id, "NONE");

        assertThat(at(id)).containsExactly("UserTask_ConfirmByFront");
    }

    @Test
    @DisplayName("BR-14 Gia đình văn hóa hangs ten plain days before the Front")
    void cultureFamily_hangsTenPlainDaysBeforeTheFrontByTheRuleOfItsForm() {
        // A Monday whose tenth day is a Wednesday.
        clock.set(LocalDate.of(2033, 3, 7), LocalTime.of(9, 0));
        UUID id = families.sent(3);
        assertThat(at(id)).containsExactly("CallActivity_PublishBeforeFiling");

        post("truongthon", id, LocalDate.now(clock));

        assertThat(jdbc.queryForMap(
                        "select ends_on - posted_on as days, posted_on, stage from nomination_publication where nomination = ?",
                        id))
                .containsEntry("days", 9)
                .containsEntry("stage", "BEFORE_FILING")
                .containsEntry("posted_on", Date.valueOf(LocalDate.now(clock)));
    }

    @Test
    void dayOfPostingBeforeTheListExisted_countsFromToday() {
        UUID id = families.sent(3);

        post("truongthon", id, LocalDate.now(clock).minusDays(20));

        assertThat(jdbc.queryForObject(
                        "select posted_on from nomination_publication where nomination = ?", LocalDate.class, id))
                .isEqualTo(LocalDate.now(clock));
    }

    @Test
    void councilRecommendsNobody_noListHangs() {
        rule("publication_stage", "AFTER_COUNCIL");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));

        deliver(details(id).lines().getFirst().id(), AgendaSource.Outcome.NOT_RECOMMENDED);

        assertThat(engine.isRunning("AwardNomination", id.toString())).isFalse();
        assertThat(details(id).stage()).isEqualTo(NominationStage.SETTLED);
    }

    @Test
    void listHangsAfterTheCouncil_theVillageSeesWithWhomAndUntilWhen() {
        rule("publication_stage", "AFTER_COUNCIL");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        recommend(details(id).lines().getFirst().id());
        assertThat(details(id).journey())
                .anySatisfy(step -> assertThat(step.who()).contains("tiếp nhận"));

        post("canbo", id, LocalDate.now(clock));

        assertThat(details(id).journey()).anySatisfy(step -> {
            assertThat(step.who()).isEqualTo("Danh sách đang niêm yết");
            assertThat(step.due()).isNotNull();
        });
    }

    @Test
    void listStillHangsBeforeFiling_theFrontIsToldSo() {
        rule("publication_stage", "BEFORE_FILING");
        UUID id = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));

        assertThat(people.as("mattran", () -> nominations.details(id)).actions())
                .doesNotContain(NominationDetails.Action.CONFIRM_BY_FRONT);
        assertThatThrownBy(() -> people.as("mattran", () -> nominations.confirmByFront(CommandKey.fresh(), id, "")))
                .hasMessage("nomination.error.listHangs");
    }

    @Test
    @FiresTimer("ListPublication/CatchEvent_PeriodEnded")
    @DisplayName("BR-14 a list that has hung its days comes down, and waits for its proof")
    void daysAreOver_theListComesDown() {
        rule("publication_stage", "BEFORE_COUNCIL");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        post("canbo", id, LocalDate.now(clock));
        assertThat(publicCodes()).contains(publishing.code(id));

        publishing.endPeriod(id);

        assertThat(publicCodes()).doesNotContain(publishing.code(id));
        assertThat(listAt(id)).containsExactly("UserTask_RecordProof");
        assertThat(at(id)).containsExactly("CallActivity_PublishBeforeCouncil");
    }

    @Test
    @DisplayName("BR-14 every objection is a task of its own with a limit of its own")
    void objections_areTasksWithALimitEach() {
        rule("publication_stage", "BEFORE_COUNCIL");
        UUID id = nominating.ready(
                Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"), Drafts.person("Trần Văn Mận (mẫu)", "F-GK-CN"));
        post("canbo", id, LocalDate.now(clock));

        UUID first = publishing.object(id, 1, "Chưa góp công");
        UUID second = publishing.object(id, 2, "Đất đang tranh chấp");

        assertThat(listAt(id))
                .containsExactlyInAnyOrder(
                        "CatchEvent_PeriodEnded", "UserTask_ResolveObjection", "UserTask_ResolveObjection");
        assertThat(jdbc.queryForList(
                        "select rule_key from deadline_limit l join workflow_item w on w.task_id = l.subject_id"
                                + " where w.business_key = ? and w.task_key = 'UserTask_ResolveObjection'",
                        String.class,
                        nominating.list(id)))
                .containsExactly("sla_objection", "sla_objection");
        publishing.rule("canbo", second, ObjectionRuling.DISMISSED, CONCLUSION);
        assertThat(listAt(id)).containsExactlyInAnyOrder("CatchEvent_PeriodEnded", "UserTask_ResolveObjection");
        assertThatThrownBy(() -> publishing.rule("canbo", second, ObjectionRuling.UPHELD, CONCLUSION))
                .hasMessage("publication.error.objectionRuled");
        publishing.rule("canbo", first, ObjectionRuling.DISMISSED, CONCLUSION);
        assertThat(listAt(id)).containsExactly("CatchEvent_PeriodEnded");
    }

    @Test
    @DisplayName("BR-14 an upheld objection stops its line, and the others go on")
    void objectionUpheld_stopsItsLine_andTheOthersGoOn() {
        rule("publication_stage", "BEFORE_COUNCIL");
        UUID id = nominating.ready(
                Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"), Drafts.person("Trần Văn Mận (mẫu)", "F-GK-CN"));

        publishing.publish("canbo", id, 2, "canbo", ObjectionRuling.UPHELD, CONCLUSION);

        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
        assertThat(details(id).lines())
                .extracting(NominationDetails.Line::status)
                .containsExactly(LineStatus.READY, LineStatus.RETURNED);
        assertThat(details(id).lines().get(1).outcomeReason()).isEqualTo(CONCLUSION);
        assertThat(people.as("truongthon", () -> lists.of(id)).getFirst().stopped())
                .containsExactly(new PublicationRow.Stopped("Trần Văn Mận (mẫu)", CONCLUSION));
    }

    @Test
    @DisplayName("BR-14 where the last line stops before the Council, the nomination goes back")
    void lastLineStoppedBeforeTheCouncil_theNominationGoesBack() {
        rule("publication_stage", "BEFORE_COUNCIL");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));

        publishing.publish("canbo", id, 1, "canbo", ObjectionRuling.UPHELD, CONCLUSION);

        assertThat(engine.isRunning("AwardNomination", id.toString())).isFalse();
        assertThat(details(id).stage()).isEqualTo(NominationStage.RETURNED);
        assertThat(details(id).closingReason()).isEqualTo(CONCLUSION);
    }

    @Test
    @DisplayName("BR-14 where the last line stops after the Council, the nomination goes back")
    void lastLineStoppedAfterTheCouncil_theNominationGoesBack() {
        rule("publication_stage", "AFTER_COUNCIL");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        recommend(details(id).lines().getFirst().id());

        publishing.publish("canbo", id, 1, "canbo", ObjectionRuling.UPHELD, CONCLUSION);

        assertThat(engine.isRunning("AwardNomination", id.toString())).isFalse();
        assertThat(details(id).stage()).isEqualTo(NominationStage.RETURNED);
    }

    @Test
    @DisplayName("BR-14 blocks: a list is not closed without its proof, nor with an objection unanswered")
    void listIsNotClosed_withoutProof_norWithAnOpenObjection() {
        rule("publication_stage", "BEFORE_COUNCIL");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        post("canbo", id, LocalDate.now(clock));
        UUID objection = publishing.object(id, null, "Cả danh sách họp chưa đủ hộ");
        assertThatThrownBy(() -> publishing.close("canbo", id)).hasMessage("publication.error.notAtThisStep");
        publishing.endPeriod(id);

        assertThatThrownBy(() -> publishing.close("canbo", id)).hasMessage("publication.error.objectionsOpen");
        publishing.rule("canbo", objection, ObjectionRuling.DISMISSED, CONCLUSION);
        assertThatThrownBy(() -> publishing.close("canbo", id)).hasMessage("publication.error.proofMissing.PHOTO");
        publishing.keep(people.id("canbo"), id, ProofKind.PHOTO, "anh.png", Publishing.png());
        assertThatThrownBy(() -> publishing.close("canbo", id)).hasMessage("publication.error.proofMissing.MINUTES");
        publishing.keep(people.id("canbo"), id, ProofKind.MINUTES, "bb.pdf", Nominating.pdf(id.toString()));
        publishing.close("canbo", id);

        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
    }

    @Test
    void ruleThatAsksForNoProof_closesWithoutAny() {
        rule("publication_stage", "BEFORE_COUNCIL");
        rule("publication_proof", "NONE");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        post("canbo", id, LocalDate.now(clock));
        publishing.endPeriod(id);

        publishing.close("canbo", id);

        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
    }

    @Test
    void withdrawnWhileItHangs_theListComesDownAtOnce() {
        rule("publication_stage", "BEFORE_COUNCIL");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        post("canbo", id, LocalDate.now(clock));
        publishing.object(id, 1, "Chưa góp công");

        people.as("truongthon", () -> nominations.withdraw(CommandKey.fresh(), id, "Rút"));

        assertThat(publicCodes()).doesNotContain(publishing.code(id));
        assertThat(engine.isRunning("ListPublication", nominating.list(id))).isFalse();
    }

    @Test
    void objectionUpheldBeforeFiling_sendsTheNominationBackWithTheConclusion() {
        rule("publication_stage", "BEFORE_FILING");
        UUID id = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));

        publish("truongthon", id, "UPHELD");

        assertThat(engine.isRunning("AwardNomination", id.toString())).isFalse();
        assertThat(details(id).stage()).isEqualTo(NominationStage.RETURNED);
        assertThat(details(id).lines().getFirst().outcomeReason()).isEqualTo(CONCLUSION);
    }

    @Test
    void objectionUpheldBeforeTheCouncil_isAppraisedAndPublishedAgain() {
        rule("publication_stage", "BEFORE_COUNCIL");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));

        publish("canbo", id, "UPHELD");
        assertThat(at(id)).containsExactly("UserTask_AppraiseNomination");
        nominating.appraise(id, "APPROPRIATE");
        assertThat(at(id)).containsExactly("CallActivity_PublishBeforeCouncil");
        publish("canbo", id, "NONE");

        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
        assertThat(jdbc.queryForList(
                        "select outcome from nomination_publication where nomination = ? order by opened_at",
                        String.class,
                        id))
                .containsExactly("UPHELD", "NONE");
    }

    @Test
    void objectionUpheldAfterTheCouncil_reachesNobodyWhoDecides() {
        rule("publication_stage", "AFTER_COUNCIL");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        recommend(details(id).lines().getFirst().id());

        publish("canbo", id, "UPHELD");

        assertThat(engine.isRunning("AwardNomination", id.toString())).isFalse();
        assertThat(details(id).lines().getFirst().status()).isEqualTo(LineStatus.RETURNED);
    }

    @Test
    void reportSignedApart_waitsForTheSignature() {
        rule("appraisal_report_signed", "ON");
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        assertThat(at(id)).containsExactly("UserTask_SignAppraisalReport");

        nominating.handIn(
                "canbo", id, Map.of("reportRead", true, "reportNumber", "12/BC-VHXH", "reportSignedOn", "2026-11-20"));

        assertThat(at(id)).containsExactly("CatchEvent_CouncilConcluded");
    }

    @Test
    void returnLetter_isOwedAfterTheReturn() {
        rule("return_letter", "ON");
        UUID id = nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        nominating.check(id, Map.of("checkOutcome", "UNFIT", "reason", "Không đúng đối tượng"));
        assertThat(at(id)).containsExactly("UserTask_SendReturnLetter");
        assertThat(details(id).stage()).isEqualTo(NominationStage.RETURNED);

        nominating.handIn("canbo", id, Map.of("letterNumber", "45/UBND-VX", "letterSentOn", "2026-11-20"));

        assertThat(engine.isRunning("AwardNomination", id.toString())).isFalse();
    }

    /** What comes of the whole list: nothing was objected, or what was is answered so. */
    private void publish(String poster, UUID id, String outcome) {
        if (outcome.equals("NONE")) {
            publishing.publish(poster, id);
        } else {
            String resolver = poster.equals("truongthon") ? "mattran" : "canbo";
            publishing.publish(poster, id, null, resolver, ObjectionRuling.valueOf(outcome), CONCLUSION);
        }
        assertThat(engine.isRunning("ListPublication", nominating.list(id))).isFalse();
    }

    private void post(String poster, UUID id, LocalDate day) {
        publishing.post(poster, id, day);
        assertThat(listAt(id)).containsExactly("CatchEvent_PeriodEnded");
    }

    private List<String> listAt(UUID id) {
        return engine.activities("ListPublication", nominating.list(id));
    }

    private List<String> publicCodes() {
        return publishing.hanging().stream().map(PublicList::code).toList();
    }

    private void recommend(UUID line) {
        deliver(line, AgendaSource.Outcome.RECOMMENDED);
    }

    private void deliver(UUID line, AgendaSource.Outcome outcome) {
        AgendaSource agenda = agendaSources.stream()
                .filter(source -> source.subjectType().equals("nomination-line"))
                .findFirst()
                .orElseThrow();
        UUID session = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            agenda.scheduled(line, session, new UnitCode("ND"));
            agenda.opening(line, session);
            agenda.deliver(new AgendaSource.Result(
                    line,
                    session,
                    "01/BB-HĐ",
                    LocalDate.of(2026, 11, 12),
                    outcome,
                    new ItemVotes(11, 10, 1, 0, 0, 0, 11),
                    "10/11"));
        });
    }

    /** The administrator changes the value; the table stays as it is. */
    private void rule(String key, String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = ? and form is null",
                value,
                key);
    }

    private NominationDetails details(UUID id) {
        return people.as("truongthon", () -> nominations.details(id));
    }

    private List<String> at(UUID id) {
        return engine.activities("AwardNomination", id.toString());
    }
}
