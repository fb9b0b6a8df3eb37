package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.decision.PaperText.Part;
import vn.thidua.shared.CommandKey;
import vn.thidua.workflow.FormTaskService;

/** Every path of {@code AwardDecision.bpmn} at the commune. */
@IntegrationTest
class AwardDecisionIT {

    @Autowired
    PaperService papers;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    PaperStory story;
    RecommendedFixture recommended;

    @Autowired
    FormTaskService forms;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    List<UUID> lines;
    PaperId paper;

    @BeforeEach
    void twoLinesRecommended() {
        story = new PaperStory(context, people);
        recommended = new RecommendedFixture(context);
        lines = recommended.lines("F-GK-CN", "Vũ Thị Sen", "Đỗ Văn Hòe");
        paper = story.paperOf(lines.getFirst(), PaperKind.DECISION);
    }

    @Test
    void linesOfOneSession_standOnOneDraft_andToldAgainChangeNothing() {
        recommended.deliver(recommended.sessionOf(lines.getFirst()), lines);

        assertThat(story.paperOf(lines.getLast(), PaperKind.DECISION)).isEqualTo(paper);
        assertThat(jdbc.queryForObject(
                        "select count(*) from decision_paper_line where paper = ?", Integer.class, paper.value()))
                .isEqualTo(2);
        assertThat(story.openTask(paper)).isEqualTo("UserTask_PrepareDecision");
        assertThat(story.running(paper)).isEqualTo(1);
    }

    @Test
    void signedAndNumbered_everyLineIsInTheRegister() {
        story.prepare(paper);
        story.sign("chutich", paper);
        int number = story.number("vanthu", paper);

        assertThat(story.status(paper)).isEqualTo(PaperStatus.CLOSED);
        assertThat(story.running(paper)).isZero();
        assertThat(story.ordinals(paper)).containsExactly(1, 2);
        assertThat(lines)
                .allSatisfy(line -> assertThat(recommended.status(line)).isEqualTo("GRANTED"));
        assertThat(people.as("canbo", () -> papers.details(paper)).text().text())
                .contains("Số: " + number + "/QĐ-UBND");
    }

    @Test
    void awardeeNoticeOn_theClerkOwesTheNoticeAfterTheRegister() {
        notice("ON");
        try {
            story.prepare(paper);
            story.sign("chutich", paper);
            story.number("vanthu", paper);

            assertThat(lines)
                    .allSatisfy(line -> assertThat(recommended.status(line)).isEqualTo("GRANTED"));
            assertThat(story.openTask(paper)).isEqualTo("UserTask_NotifyAwardees");
            people.as(
                    "vanthu",
                    () -> forms.submit(
                            CommandKey.fresh(),
                            jdbc.queryForObject(
                                    "select task_id from workflow_item where business_key = ? and state = 'OPEN'",
                                    String.class,
                                    paper.toString()),
                            Map.of("notifiedOn", LocalDate.now(clock).toString(), "noticeChannel", "VILLAGE")));
            assertThat(story.running(paper)).isZero();
        } finally {
            notice("OFF");
        }
    }

    private void notice(String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = 'awardee_notice'", value);
    }

    @Test
    void signature_keepsTheExactTextAndItsHash() {
        story.prepare(paper);
        String shown = people.as("chutich", () -> story.shown(paper));
        story.sign("chutich", paper);

        Signature signature = people.as("canbo", () -> papers.details(paper)).signature();
        assertThat(signature.sha256())
                .isEqualTo(shown)
                .isEqualTo(signature.paper().sha256());
        assertThat(signature.name()).isEqualTo("Phạm Quốc Vinh (mẫu)");
        assertThat(signature.capacity()).isEqualTo(SigningCapacity.HEAD);
        assertThat(signature.account()).isEqualTo(people.id("chutich"));
    }

    @Test
    void viceChair_signsForTheChair() {
        story.prepare(paper);
        story.sign("phochutich", paper);

        PaperDetails details = people.as("vanthu", () -> papers.details(paper));
        assertThat(details.signature().capacity()).isEqualTo(SigningCapacity.DEPUTY_FOR_HEAD);
        assertThat(details.text().blocks().stream()
                        .filter(block -> block.part() == Part.CAPACITY)
                        .map(PaperText.Block::text))
                .containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void struckLine_isRefusedWithTheReason_theOtherGranted() {
        story.prepare(paper);
        people.as(
                "chutich",
                () -> papers.strike(
                        CommandKey.fresh(), paper, List.of(lines.getFirst()), "Đang có đơn thư cần xác minh"));
        assertThat(recommended.status(lines.getFirst())).isEqualTo("BEING_DECIDED");

        story.sign("chutich", paper);
        story.number("vanthu", paper);

        assertThat(recommended.status(lines.getFirst())).isEqualTo("REFUSED");
        assertThat(recommended.reason(lines.getFirst())).isEqualTo("Đang có đơn thư cần xác minh");
        assertThat(recommended.status(lines.getLast())).isEqualTo("GRANTED");
        assertThat(story.ordinals(paper)).containsExactly(1);
    }

    @Test
    void restoredLine_isGranted() {
        story.prepare(paper);
        people.as("chutich", () -> {
            papers.strike(CommandKey.fresh(), paper, List.of(lines.getFirst()), "Nhầm");
            papers.restore(CommandKey.fresh(), paper, lines.getFirst());
        });
        story.sign("chutich", paper);
        story.number("vanthu", paper);

        assertThat(story.ordinals(paper)).containsExactly(1, 2);
    }

    @Test
    void everyLineStruck_nothingIsIssued_andTheLinesEnd() {
        story.prepare(paper);
        people.as("chutich", () -> papers.strike(CommandKey.fresh(), paper, lines, "Chưa đủ căn cứ"));

        assertThat(story.status(paper)).isEqualTo(PaperStatus.DROPPED);
        assertThat(story.running(paper)).isZero();
        assertThat(lines)
                .allSatisfy(line -> assertThat(recommended.status(line)).isEqualTo("REFUSED"));
        assertThat(story.ordinals(paper)).isEmpty();
    }

    @Test
    void sentBack_theOfficerPreparesAgain() {
        story.prepare(paper);
        people.as("chutich", () -> papers.sendBack(CommandKey.fresh(), paper, "Sai tên thôn"));

        assertThat(story.openTask(paper)).isEqualTo("UserTask_PrepareDecision");
        assertThat(people.as("canbo", () -> papers.details(paper)).returnReason())
                .isEqualTo("Sai tên thôn");

        story.prepare(paper);
        assertThat(story.openTask(paper)).isEqualTo("UserTask_SignDecision");
    }

    @Test
    void textThatChangedMeanwhile_isNotSigned() {
        story.prepare(paper);
        String shown = people.as("chutich", () -> story.shown(paper));
        people.as("phochutich", () -> papers.strike(CommandKey.fresh(), paper, List.of(lines.getFirst()), "Lý do"));

        assertThatThrownBy(() -> people.as("chutich", () -> papers.sign(CommandKey.fresh(), paper, shown, "thidua")))
                .hasMessage("decision.refused.textChanged");
    }

    @Test
    void wrongPassword_nothingIsSigned() {
        story.prepare(paper);

        assertThatThrownBy(() ->
                        people.as("chutich", () -> papers.sign(CommandKey.fresh(), paper, story.shown(paper), "khác")))
                .hasMessage("access.signInAgain.wrong");
        assertThat(story.status(paper)).isEqualTo(PaperStatus.PREPARED);
    }

    @Test
    void whoeverHoldsNoPost_cannotAct() {
        assertThatThrownBy(() -> people.as("vanthu", () -> papers.prepare(CommandKey.fresh(), paper)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), paper)))
                .hasMessage("shared.notFound");
        assertThatThrownBy(() -> people.as("truongthon", () -> papers.details(paper)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void numberOfTheSameYear_isGivenOnce() {
        story.prepare(paper);
        story.sign("chutich", paper);
        int number = story.number("vanthu", paper);
        PaperId second =
                story.paperOf(recommended.lines("F-GK-CN", "Lê Thị Đào").getFirst(), PaperKind.DECISION);
        story.prepare(second);
        story.sign("chutich", second);

        assertThatThrownBy(() -> people.as(
                        "vanthu", () -> papers.number(CommandKey.fresh(), second, number, LocalDate.now(clock))))
                .hasMessage("decision.refused.numberTaken");
        story.number("vanthu", second);
        assertThat(story.status(second)).isEqualTo(PaperStatus.CLOSED);
    }

    @Test
    void dateBeforeTheSignature_orInTheFuture_isRefused() {
        story.prepare(paper);
        story.sign("chutich", paper);
        LocalDate today = LocalDate.now(clock);

        assertThatThrownBy(() ->
                        people.as("vanthu", () -> papers.number(CommandKey.fresh(), paper, 9_001, today.minusDays(1))))
                .hasMessage("decision.refused.dateInvalid");
        assertThatThrownBy(() ->
                        people.as("vanthu", () -> papers.number(CommandKey.fresh(), paper, 9_001, today.plusDays(1))))
                .hasMessage("decision.refused.dateInvalid");
    }

    @Test
    void numberedPaper_isNeverTouchedAgain() {
        story.prepare(paper);
        story.sign("chutich", paper);
        story.number("vanthu", paper);

        assertThatThrownBy(() -> people.as("chutich", () -> papers.strike(CommandKey.fresh(), paper, lines, "muộn")))
                .hasMessage("decision.refused.moved.CLOSED");
        assertThatThrownBy(() -> story.sign("chutich", paper)).hasMessage("decision.refused.moved.CLOSED");
        assertThatThrownBy(() -> jdbc.update("delete from decision_number where paper = ?", paper.value()))
                .hasStackTraceContaining("permission denied");
    }
}
