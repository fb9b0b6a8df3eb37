package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.award.RuleSets;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.SupplementDetails;
import vn.thidua.decision.SupplementDraft;
import vn.thidua.decision.SupplementKept;
import vn.thidua.decision.SupplementService;
import vn.thidua.decision.SupplementStatus;
import vn.thidua.decision.SupplementWritingService;
import vn.thidua.nomination.Beginnings;
import vn.thidua.nomination.Declaration;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.HeadRelation;
import vn.thidua.nomination.LineParticulars;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.Posthumous;
import vn.thidua.nomination.SimpleGround;
import vn.thidua.nomination.TitleClaim;
import vn.thidua.shared.CommandKey;
import vn.thidua.workflow.WorkItems;

/** Requests to complete what is missing: whose clock runs, when it begins anew, and who is asked. */
@IntegrationTest
class SupplementJourneyIT {

    private static final String RULES = "ND152";
    private static final String NOMINATION = "AwardNomination";
    private static final String APPRAISAL = "CityAppraisal";
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    MovableClock clock;

    @Autowired
    WorkItems workItems;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    DraftService drafts;

    @Autowired
    NominationService nominations;

    @Autowired
    AppraisalService appraisals;

    @Autowired
    SupplementService supplements;

    @Autowired
    SupplementWritingService writing;

    Beginnings beginnings;
    Nominating nominating;
    AwardRoad road;

    @BeforeEach
    void begin() {
        beginnings = new Beginnings(context);
        nominating = new Nominating(context);
        road = new AwardRoad(context);
    }

    @Test
    void villageCompletedItsNomination_theOfficersDaysBeginAnew() {
        UUID id = nominating.confirmed(Drafts.person("Đàm Thị Đủ (mẫu)", "F-GK-CN"));
        Instant before = dueOf("canbo", NOMINATION, id, "UserTask_CheckNomination");
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Thiếu ảnh công trình"));
        assertThat(dueOf("truongthon", NOMINATION, id, "UserTask_AnswerSupplement"))
                .isEqualTo(inWorkingDays("sla_commune_supplement"));

        clock.advance(Duration.ofDays(3));
        people.as("truongthon", () -> drafts.submit(CommandKey.fresh(), id, Declaration.FULL));
        engine.runDueJobs();

        Instant after = dueOf("canbo", NOMINATION, id, "UserTask_CheckNomination");
        assertThat(after).isEqualTo(inWorkingDays("sla_commune_check")).isAfter(before);
    }

    @Test
    void communeCompletedALine_theReviewersDaysBeginAnew() {
        AppraisalId appraisal = atTheCity(
                "chutich", beginnings.found(SimpleGround.FOUND, Beginnings.saver(name("Trần Văn"), "F-BKTP-CN")));
        Instant before = dueOf("thamdinhtp", APPRAISAL, appraisal.value(), "UserTask_AppraiseLine");
        ask(appraisal);
        assertThat(dueOf("canbo", APPRAISAL, appraisal.value(), "UserTask_SupplementLine"))
                .isEqualTo(inWorkingDays("sla_city_supplement"));

        clock.advance(Duration.ofDays(3));
        answer(appraisal);

        Instant after = dueOf("thamdinhtp", APPRAISAL, appraisal.value(), "UserTask_AppraiseLine");
        assertThat(after).isEqualTo(inWorkingDays("sla_city_appraise")).isAfter(before);
    }

    @Test
    void communeThatDoesNotAnswerInTime_isEndedByTheTimer_andTheReviewerGoesOn() {
        AppraisalId appraisal = atTheCity(
                "chutich", beginnings.found(SimpleGround.FOUND, Beginnings.saver(name("Trần Thị"), "F-BKTP-CN")));
        ask(appraisal);
        Instant due = dueOf("canbo", APPRAISAL, appraisal.value(), "UserTask_SupplementLine");

        clock.stopAt(due.minusSeconds(1));
        engine.runDueJobs();
        assertThat(status(appraisal)).isEqualTo(SupplementStatus.WITH_OFFICER);
        clock.set(due.plusSeconds(1));
        engine.runDueJobs();

        assertThat(status(appraisal)).isEqualTo(SupplementStatus.LAPSED);
        assertThat(dueOf("thamdinhtp", APPRAISAL, appraisal.value(), "UserTask_AppraiseLine"))
                .isEqualTo(inWorkingDays("sla_city_appraise"));
        assertThat(people.as("canbo", () -> workItems.waitingIn(APPRAISAL, appraisal.toString())))
                .noneMatch(item -> item.taskKey().equals("UserTask_SupplementLine"));
    }

    @Test
    void lineNominatedByTheFront_isCompletedByTheFront_andNotByTheHeadWhoseLineItIs() {
        // The head is a nominee elsewhere, too: one achievement is honoured once.
        NominationDraft.Line line = Drafts.person("Nguyễn Văn Thuận (mẫu)", "F-BKTP-CN", "Dựng nhà văn hóa thôn")
                .with(new LineParticulars(TitleClaim.NONE, Posthumous.NO, HeadRelation.HEAD));
        UUID id = beginnings.submitted("mattran", beginnings.ofTheVillage(line));
        people.as("uyvien2", () -> nominations.confirmByFront(CommandKey.fresh(), id, ""));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        nominating.appraise(id, "APPROPRIATE");
        road.throughTheCouncil(line.id(), 11);
        road.submittedToTheCity(line.id());
        AppraisalId appraisal = road.appraisalOf(line.id());

        ask(appraisal);
        askNominator(appraisal);

        assertHelps("mattran", appraisal, List.of("truongthon", "chutich"));
    }

    @Test
    void lineFoundByTheChair_isCompletedByTheChair_andByNoVillage() {
        AppraisalId appraisal = atTheCity(
                "chutich", beginnings.found(SimpleGround.FOUND, Beginnings.saver(name("Đỗ Văn"), "F-BKTP-CN")));

        ask(appraisal);
        askNominator(appraisal);

        assertHelps("chutich", appraisal, List.of("truongthon", "mattran"));
    }

    /** The task is theirs, they write and give it back; to the others the request does not exist. */
    private void assertHelps(String who, AppraisalId appraisal, List<String> others) {
        assertThat(has(who, appraisal)).as(who).isTrue();
        for (String other : others) {
            assertThat(has(other, appraisal)).as(other).isFalse();
            assertThatThrownBy(() -> people.as(other, () -> supplements.details(appraisal)))
                    .as(other)
                    .hasMessage("shared.notFound");
        }
        assertThat(keep(who, appraisal, "Gửi kèm ảnh").open()).isTrue();
        people.as(who, () -> supplements.returnToOfficer(CommandKey.fresh(), appraisal, "Đã ghi thêm"));
        assertThat(status(appraisal)).isEqualTo(SupplementStatus.WITH_OFFICER);
    }

    /** Whether that person may take the task now. */
    private boolean has(String who, AppraisalId appraisal) {
        return people.as(who, () -> {
            WorkItems.Row waiting = workItems.waitingIn(APPRAISAL, appraisal.toString()).stream()
                    .filter(item -> item.taskKey().equals("UserTask_SupplementByVillage"))
                    .findFirst()
                    .orElseThrow();
            return workItems.openFor(waiting.subject()).stream()
                    .anyMatch(item -> item.taskId().equals(waiting.taskId()));
        });
    }

    private AppraisalId atTheCity(String who, NominationDraft draft) {
        UUID id = beginnings.submitted(who, draft);
        beginnings.appraiseSimply("canbo", id, "APPROPRIATE");
        UUID line = draft.lines().getFirst().id();
        road.submittedToTheCity(line);
        return road.appraisalOf(line);
    }

    private void ask(AppraisalId appraisal) {
        people.as("thamdinhtp", () -> appraisals.askSupplement(CommandKey.fresh(), appraisal, "Thiếu xác nhận"));
        engine.runDueJobs();
    }

    private void askNominator(AppraisalId appraisal) {
        people.as("canbo", () -> supplements.askVillage(CommandKey.fresh(), appraisal, "Xin ghi rõ thêm"));
        engine.runDueJobs();
    }

    private void answer(AppraisalId appraisal) {
        SupplementKept kept = keep("canbo", appraisal, "Đã gửi kèm xác nhận");
        people.as("canbo", () -> supplements.send(CommandKey.fresh(), appraisal, kept.version()));
        engine.runDueJobs();
    }

    private SupplementKept keep(String who, AppraisalId appraisal, String answer) {
        return people.as(who, () -> {
            SupplementDetails now = supplements.details(appraisal);
            return writing.keep(
                    appraisal,
                    new SupplementDraft(now.content(), now.answer()),
                    new SupplementDraft(now.content(), answer));
        });
    }

    private SupplementStatus status(AppraisalId appraisal) {
        return people.as("canbo", () -> supplements.details(appraisal))
                .request()
                .status();
    }

    /** When that task is due, as somebody who may see it is told. */
    private Instant dueOf(String who, String process, UUID key, String task) {
        return people.as(who, () -> workItems.waitingIn(process, key.toString())).stream()
                .filter(item -> item.taskKey().equals(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody has " + task))
                .due();
    }

    /** So many working days from today, at the end of the office's day. */
    private Instant inWorkingDays(String rule) {
        LocalDate today = LocalDate.now(clock);
        int days = ruleSets.value(RULES, rule, null, today).number();
        return calendar.addWorkingDays(today, days)
                .atTime(OFFICE_CLOSES)
                .atZone(clock.getZone())
                .toInstant();
    }

    /** Names are unique, so that runs are told apart. */
    private static String name(String beginning) {
        return beginning + " " + UUID.randomUUID();
    }
}
