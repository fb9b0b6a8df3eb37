package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.award.DecidingLevel;
import vn.thidua.register.HonourAmendment;
import vn.thidua.register.HonourRow;
import vn.thidua.register.PastAwards;
import vn.thidua.register.RegisterCursor;
import vn.thidua.register.RegisterService;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.workflow.FormTaskService;

/** An error in a numbered decision is mended on a course of its own, by the forms that people have. */
@IntegrationTest
class FaultIT {

    @Autowired
    PaperService papers;

    @Autowired
    FaultService faults;

    @Autowired
    FormTaskService forms;

    @Autowired
    RegisterService register;

    @Autowired
    PastAwards past;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    PaperStory story;
    PaperId decision;
    String today;

    @BeforeEach
    void numbered() {
        turn("ON");
        story = new PaperStory(context, people);
        UUID line =
                new RecommendedFixture(context).lines("F-GK-CN", "Đặng Thị Sót").getFirst();
        decision = story.paperOf(line, PaperKind.DECISION);
        today = LocalDate.now(clock).toString();
        story.prepare(decision);
        assertThatThrownBy(this::report).isInstanceOf(DecisionException.class);
        story.sign("chutich", decision);
        story.number("vanthu", decision);
    }

    @AfterEach
    void off() {
        turn("OFF");
    }

    @Test
    void errorInContent_isAmendedByAnotherDecision_andTheCertificateIsReissued() {
        report();
        assertThatThrownBy(this::report)
                .isInstanceOf(DecisionException.class)
                .extracting("key")
                .isEqualTo("decision.refused.mendedAlready");

        found("CONTENT", "REISSUE");
        handIn("chutich", Map.of("amendmentAnswer", "RETURNED", "amendmentNote", "Ghi rõ năm sinh đúng"));
        found("CONTENT", "REISSUE");
        assertThatThrownBy(() -> handIn("canbo", Map.of("amendmentAnswer", "SIGNED")))
                .isInstanceOf(BusinessException.class);
        handIn("phochutich", Map.of("amendmentAnswer", "SIGNED"));
        handIn("vanthu", Map.of("amendmentNumber", "215/QĐ-UBND", "amendmentDate", today));
        assertThat(story.openTask(decision)).isEqualTo("UserTask_ReissueCertificates");
        handIn("vanthu", Map.of("reissuedTo", "Đặng Thị Sót, số 12", "reissuedOn", today, "oldWithdrawn", true));

        assertThat(story.running(decision)).isZero();
        assertThat(recorded("decision.amended")).startsWith("215/QĐ-UBND");
    }

    /** Nobody signs what they cannot read, and what is open does not read as done with. */
    @Test
    void whatWasFound_standsOnTheDecision_forWhoeverHasItNow() {
        assertThat(read("chutich").mending()).isNull();
        report();
        assertThat(read("chutich").beingMended()).isTrue();
        assertThat(read("chutich").mending().waiting()).isEqualTo(Mending.Turn.EXAMINE);
        assertThat(read("chutich").mending().found()).isNull();

        found("CONTENT", "REISSUE");
        Mending toSign = read("chutich").mending();
        assertThat(toSign.waiting()).isEqualTo(Mending.Turn.SIGN_AMENDMENT);
        assertThat(toSign.found().kind()).isEqualTo(Mending.Kind.CONTENT);
        assertThat(toSign.found().words()).isEqualTo("Dòng 1: năm sinh đúng là 1971");
        assertThat(toSign.found().reissue()).isTrue();
        handIn("chutich", Map.of("amendmentAnswer", "RETURNED", "amendmentNote", "Ghi rõ năm sinh đúng"));
        Mending back = read("canbo").mending();
        assertThat(back.waiting()).isEqualTo(Mending.Turn.EXAMINE);
        assertThat(back.returned().words()).isEqualTo("Ghi rõ năm sinh đúng");
        assertThat(back.found()).as("what was sent back").isNotNull();
        found("CONTENT", "KEEP");
        assertThat(read("chutich").mending().returned()).isNull();
        handIn("chutich", Map.of("amendmentAnswer", "SIGNED"));
        handIn("vanthu", Map.of("amendmentNumber", "215/QĐ-UBND", "amendmentDate", today));

        Mending done = read("chutich").mending();
        assertThat(done.open()).isFalse();
        assertThat(done.mended()).containsExactly(new Mending.MendedBy(Mending.Kind.CONTENT, "215/QĐ-UBND", today));
        report();
        assertThat(read("chutich").mending().found())
                .as("what an earlier course found is not this one's")
                .isNull();
    }

    /** The decision stays as it was signed; the register says what holds, by which decision, and what it said before. */
    @Test
    void whatIsAmended_standsInTheRegister_besideWhatItSaidBefore() {
        String text = signed();
        String line = jdbc.queryForObject(
                "select line::text from decision_paper_line where paper = ?", String.class, decision.value());
        report();
        handIn(
                "canbo",
                Map.of(
                        "fault",
                        "CONTENT",
                        "faultFound",
                        "Dòng 1: tên sai dấu",
                        "certificates",
                        "KEEP",
                        "corrections",
                        List.of(Map.of("row", line, "name", "Đặng Thị Sợt"))));
        assertThat(read("chutich").mending().found().corrections())
                .singleElement()
                .satisfies(correction -> {
                    assertThat(correction.line()).isEqualTo("1. Đặng Thị Sót");
                    assertThat(correction.name()).isEqualTo("Đặng Thị Sợt");
                    assertThat(correction.achievement()).isNull();
                });
        HonourRow before = entry(line);
        assertThat(before.name()).as("not before it is numbered").isEqualTo("Đặng Thị Sót");
        handIn("chutich", Map.of("amendmentAnswer", "SIGNED"));
        handIn("vanthu", Map.of("amendmentNumber", "216/QĐ-UBND", "amendmentDate", today));

        HonourRow now = entry(line);
        assertThat(now.name()).isEqualTo("Đặng Thị Sợt");
        assertThat(now.decisionNumber())
                .as("granted by the first decision still")
                .isEqualTo(before.decisionNumber());
        assertThat(now.achievement()).isEqualTo(before.achievement());
        assertThat(now.subject()).as("who bears the right name").isNotEqualTo(before.subject());
        assertThat(past.of(List.of(before.subject())).getOrDefault(before.subject(), List.of()))
                .noneMatch(award -> award.id().equals(now.id()));
        assertThat(past.of(List.of(now.subject())).get(now.subject()))
                .anyMatch(award -> award.id().equals(now.id()));
        assertThat(now.amendments())
                .containsExactly(new HonourAmendment("216/QĐ-UBND", LocalDate.parse(today), "Đặng Thị Sót", null));
        assertThat(signed()).isEqualTo(text);
        assertThatThrownBy(() -> jdbc.update("update register_amendment set name_before = ''"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private HonourRow entry(String line) {
        UUID award = jdbc.queryForObject("select id from register_award where line = ?::uuid", UUID.class, line);
        return people.as("canbo", () -> register.search("dang thi sot", RegisterCursor.NEWEST, 200)).rows().stream()
                .filter(row -> row.id().equals(award))
                .findFirst()
                .orElseThrow();
    }

    private PaperDetails read(String who) {
        return people.as(who, () -> papers.details(decision));
    }

    @Test
    void errorInForm_isCorrectedByALetter_andTheDecisionStaysAsSigned() {
        String text = signed();
        report();
        found("FORM", "KEEP");
        handIn("chutich", Map.of("letterAnswer", "SIGNED"));
        handIn("vanthu", Map.of("letterNumber", "340/UBND-VP", "letterDate", today));

        assertThat(story.running(decision)).isZero();
        assertThat(recorded("decision.correctedByLetter")).startsWith("340/UBND-VP");
        assertThat(story.status(decision)).isEqualTo(PaperStatus.CLOSED);
        assertThat(signed()).isEqualTo(text);
    }

    @Test
    void noError_endsAtOnce_andAnotherMayBeReportedLater() {
        report();
        found("NONE", "KEEP");

        assertThat(story.running(decision)).isZero();
        report();
        assertThat(story.openTask(decision)).isEqualTo("UserTask_ExamineFault");
    }

    @Test
    void ruleOff_nobodyIsOfferedIt_andTheModelGoesPast() {
        turn("OFF");

        assertThat(people.as("canbo", () -> papers.details(decision)).may(PaperAct.REPORT_FAULT))
                .isFalse();
        assertThatThrownBy(this::report)
                .isInstanceOf(DecisionException.class)
                .extracting("key")
                .isEqualTo("decision.refused.mendingOff");
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status ->
                        context.getBean(PaperProcess.class).faultReported(decision, DecidingLevel.COMMUNE, "ND152"));
        assertThat(story.running(decision)).isZero();
    }

    @Test
    void onlyTheIssuersOfficer_isOfferedIt() {
        assertThat(people.as("canbo", () -> papers.details(decision)).may(PaperAct.REPORT_FAULT))
                .isTrue();
        assertThat(people.as("chutich", () -> papers.details(decision)).may(PaperAct.REPORT_FAULT))
                .isFalse();
        assertThatThrownBy(() -> people.as("thamdinhtp", () -> faults.report(CommandKey.fresh(), decision)))
                .isInstanceOf(BusinessException.class)
                .extracting("key")
                .isEqualTo("shared.notFound");
    }

    private void report() {
        people.as("canbo", () -> faults.report(CommandKey.fresh(), decision));
    }

    private void found(String fault, String certificates) {
        handIn(
                "canbo",
                Map.of("fault", fault, "faultFound", "Dòng 1: năm sinh đúng là 1971", "certificates", certificates));
    }

    private void handIn(String who, Map<String, Object> answers) {
        String task = jdbc.queryForObject(
                "select task_id from workflow_item where business_key = ? and state = 'OPEN'",
                String.class,
                decision.toString());
        assertThat(people.as(who, () -> forms.submit(CommandKey.fresh(), task, answers)))
                .isInstanceOf(FormTaskService.Submission.Accepted.class);
    }

    private String signed() {
        return jdbc.queryForObject(
                "select signed_text from decision_paper where id = ?", String.class, decision.value());
    }

    private String recorded(String action) {
        return jdbc.queryForObject(
                "select state_after from audit_entry where action = ? and subject_id = ?",
                String.class,
                action,
                decision.toString());
    }

    private void turn(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'decision_correction'",
                value);
    }
}
