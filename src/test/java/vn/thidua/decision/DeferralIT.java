package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaSource;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationService;
import vn.thidua.shared.CommandKey;

/** The chair is free: a line is put off to a later round, the whole list too, and comes back to be decided. */
@IntegrationTest
class DeferralIT {

    private static final String WHY = "Chờ hoàn thành tuyến đường";

    @Autowired
    PaperService papers;

    @Autowired
    DeferralService deferrals;

    @Autowired
    NominationService nominations;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    PaperStory story;
    RecommendedFixture recommended;

    @BeforeEach
    void begin() {
        story = new PaperStory(context, people);
        recommended = new RecommendedFixture(context);
    }

    @AfterEach
    void ruleBack() {
        rule("ON");
    }

    @Test
    void putOff_comesBackToAnAgendaOnceThePaperIsSigned_theOthersAreGranted() {
        List<UUID> lines = recommended.lines("F-GK-CN", "Vũ Thị Để", "Đỗ Văn Tặng");
        PaperId paper = prepared(lines);
        defer("chutich", paper, lines.getFirst());
        assertThat(recommended.status(lines.getFirst())).isEqualTo("BEING_DECIDED");
        assertThat(recommended.isReady(lines.getFirst())).isFalse();

        story.sign("chutich", paper);
        assertThat(recommended.status(lines.getFirst())).isEqualTo("DEFERRED");
        assertThat(recommended.isReady(lines.getFirst())).isTrue();
        story.number("vanthu", paper);
        assertThat(recommended.status(lines.getLast())).isEqualTo("GRANTED");
        assertThat(recommended.stage(lines.getFirst())).isEqualTo("DECISION");

        NominationDetails seen =
                people.as("truongthon", () -> nominations.details(recommended.nomination(lines.getFirst())));
        assertThat(seen.lines().getFirst().deferral())
                .isEqualTo(new NominationDetails.Deferral(WHY, "Phạm Quốc Vinh (mẫu)", LocalDate.now(clock)));
        assertThat(seen.journey())
                .anySatisfy(step -> assertThat(step.who()).isEqualTo("Thư ký Hội đồng, chờ đưa vào phiên họp"));
    }

    @Test
    void nextSession_recommendsIt_andANewDecisionGrantsIt() {
        UUID line = putOffAlone("Vũ Thị Lần Hai");
        recommended.vote(List.of(line), AgendaSource.Outcome.RECOMMENDED);

        PaperId second = story.paperOf(line, PaperKind.DECISION);
        story.prepare(second);
        story.sign("chutich", second);
        story.number("vanthu", second);

        assertThat(recommended.status(line)).isEqualTo("GRANTED");
        assertThat(recommended.stage(line)).isEqualTo("SETTLED");
        assertThat(running(line)).isZero();
    }

    @Test
    void nextSession_turnsItDown_andTheNominationEnds() {
        UUID line = putOffAlone("Vũ Thị Không Đạt");
        recommended.vote(List.of(line), AgendaSource.Outcome.NOT_RECOMMENDED);

        assertThat(recommended.status(line)).isEqualTo("NOT_RECOMMENDED");
        assertThat(recommended.stage(line)).isEqualTo("SETTLED");
        assertThat(running(line)).isZero();
    }

    @Test
    void wholeListPutOff_nothingIsIssued_andEveryLineWaitsAtOnce() {
        List<UUID> lines = recommended.lines("F-GK-CN", "Vũ Cả", "Vũ Danh", "Vũ Sách");
        PaperId paper = prepared(lines);
        people.as("chutich", () -> deferrals.defer(CommandKey.fresh(), paper, lines, WHY));

        assertThat(story.status(paper)).isEqualTo(PaperStatus.DROPPED);
        assertThat(story.running(paper)).isZero();
        assertThat(lines).allMatch(recommended::isReady);
    }

    @Test
    void oneRefusedTheOtherPutOff_nothingIsIssued_eachEndsAsTheChairSaid() {
        List<UUID> lines = recommended.lines("F-GK-CN", "Vũ Bị Rút", "Vũ Để Lại");
        PaperId paper = prepared(lines);
        people.as(
                "chutich",
                () -> papers.strike(CommandKey.fresh(), paper, List.of(lines.getFirst()), "Không đủ tiêu chuẩn"));
        defer("chutich", paper, lines.getLast());

        assertThat(story.status(paper)).isEqualTo(PaperStatus.DROPPED);
        assertThat(recommended.status(lines.getFirst())).isEqualTo("REFUSED");
        assertThat(recommended.reason(lines.getFirst())).isEqualTo("Không đủ tiêu chuẩn");
        assertThat(recommended.status(lines.getLast())).isEqualTo("DEFERRED");
    }

    @Test
    void putBackBeforeSigning_isGranted() {
        List<UUID> lines = recommended.lines("F-GK-CN", "Vũ Đổi Ý", "Vũ Kia");
        PaperId paper = prepared(lines);
        defer("chutich", paper, lines.getFirst());
        people.as("chutich", () -> papers.restore(CommandKey.fresh(), paper, lines.getFirst()));
        story.sign("chutich", paper);
        story.number("vanthu", paper);

        assertThat(story.ordinals(paper)).containsExactly(1, 2);
    }

    @Test
    void lineOfASubmission_isPutOffToo() {
        List<UUID> lines = recommended.lines("F-BKTP-CN", "Vũ Tờ Trình", "Vũ Lên Trên");
        PaperId submission = story.paperOf(lines.getFirst(), PaperKind.SUBMISSION);
        story.prepare(submission);
        defer("phochutich", submission, lines.getFirst());
        story.sign("phochutich", submission);
        story.number("vanthu", submission);

        assertThat(recommended.isReady(lines.getFirst())).isTrue();
        assertThat(recommended.status(lines.getLast())).isEqualTo("AT_CITY");
        assertThat(people.as("thamdinhtp", () -> papers.details(submission)).lines())
                .extracting(PaperLineRow::line)
                .containsExactly(lines.getLast());
    }

    @Test
    void withoutACouncil_theOfficerTakesItUpOnANewList() {
        UUID line =
                recommended.released(recommended.family("Hộ bà Vũ Thị Văn Hóa")).getFirst();
        PaperId first = prepared(List.of(line));
        defer("chutich", first, line);
        assertThat(recommended.status(line)).isEqualTo("DEFERRED");
        assertThat(recommended.isReady(line)).isFalse();
        assertThat(waiting()).contains(line);
        assertThat(people.as("truongthon", () -> nominations.details(recommended.nomination(line)))
                        .journey())
                .anySatisfy(step -> assertThat(step.who()).contains("chờ đưa vào danh sách mới"));

        people.as("canbo", () -> deferrals.takeUp(CommandKey.fresh(), List.of(line)));
        assertThat(waiting()).doesNotContain(line);
        assertThatThrownBy(() -> people.as("canbo", () -> deferrals.takeUp(CommandKey.fresh(), List.of(line))))
                .hasMessage("nomination.error.lineNotReady");
        PaperId second = story.paperOf(line, PaperKind.DECISION);
        assertThat(second).isNotEqualTo(first);
        story.prepare(second);
        String text = people.as("chutich", () -> papers.details(second)).text().text();
        assertThat(text)
                .contains("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.")
                .doesNotContain("Biên bản");
        story.sign("chutich", second);
        story.number("vanthu", second);
        assertThat(recommended.stage(line)).isEqualTo("SETTLED");
    }

    @Test
    void takingUp_isTheOfficersOfTheCommune() {
        UUID line = recommended.released(recommended.family("Hộ bà Vũ Thị Chờ")).getFirst();
        PaperId paper = prepared(List.of(line));
        defer("chutich", paper, line);

        assertThatThrownBy(() -> people.as("chutich", () -> deferrals.takeUp(CommandKey.fresh(), List.of(line))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as("canbo", () -> deferrals.takeUp(CommandKey.fresh(), List.of())))
                .hasMessage("decision.refused.nothingListed");
        UUID ofTheCouncil = putOffAlone("Vũ Qua Hội Đồng");
        assertThatThrownBy(() -> people.as("canbo", () -> deferrals.takeUp(CommandKey.fresh(), List.of(ofTheCouncil))))
                .hasMessage("nomination.error.lineNotReady");
    }

    @Test
    void putOff_isRefusedWithoutReasonRuleOrTurn() {
        List<UUID> lines = recommended.lines("F-GK-CN", "Vũ Bị Từ Chối", "Vũ Khác");
        PaperId paper = story.paperOf(lines.getFirst(), PaperKind.DECISION);
        assertThatThrownBy(() -> defer("chutich", paper, lines.getFirst())).hasMessage("decision.refused.moved.DRAFT");
        story.prepare(paper);

        assertThatThrownBy(() -> people.as(
                        "chutich", () -> deferrals.defer(CommandKey.fresh(), paper, List.of(lines.getFirst()), "  ")))
                .hasMessage("decision.refused.reasonMissing");
        assertThatThrownBy(() -> defer("vanthu", paper, lines.getFirst())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> defer("chutichtp", paper, lines.getFirst())).hasMessage("shared.notFound");
        rule("OFF");
        assertThatThrownBy(() -> defer("chutich", paper, lines.getFirst())).hasMessage("decision.refused.deferralOff");
        assertThat(people.as("chutich", () -> papers.details(paper)).mayDefer()).isFalse();
        rule("ON");
        story.sign("chutich", paper);
        assertThatThrownBy(() -> defer("chutich", paper, lines.getFirst())).hasMessage("decision.refused.moved.SIGNED");
    }

    @Test
    void cityDecides_andPutsNothingOff() {
        List<UUID> lines = recommended.lines("F-BKTP-CN", "Vũ Thành Phố");
        PaperId submission = story.paperOf(lines.getFirst(), PaperKind.SUBMISSION);
        story.received(submission).forEach(line -> story.propose(line, Proposal.APPROVE, ""));
        PaperId decision = story.paperOf(lines.getFirst(), PaperKind.DECISION);
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), decision));

        assertThatThrownBy(() -> defer("chutichtp", decision, lines.getFirst()))
                .hasMessage("decision.refused.deferralAtCity");
        people.as("chutichtp", () -> papers.strike(CommandKey.fresh(), decision, lines, "Chưa đủ ảnh hưởng"));
        assertThat(recommended.status(lines.getFirst())).isEqualTo("REFUSED");
        assertThat(recommended.reason(lines.getFirst())).isEqualTo("Chưa đủ ảnh hưởng");
        assertThat(people.as("truongthon", () -> nominations.details(recommended.nomination(lines.getFirst())))
                        .lines()
                        .getFirst()
                        .outcomeReason())
                .isEqualTo("Chưa đủ ảnh hưởng");
    }

    private PaperId prepared(List<UUID> lines) {
        PaperId paper = story.paperOf(lines.getFirst(), PaperKind.DECISION);
        story.prepare(paper);
        return paper;
    }

    private UUID putOffAlone(String name) {
        UUID line = recommended.lines("F-GK-CN", name).getFirst();
        defer("chutich", prepared(List.of(line)), line);
        return line;
    }

    private void defer(String who, PaperId paper, UUID line) {
        people.as(who, () -> deferrals.defer(CommandKey.fresh(), paper, List.of(line), WHY));
    }

    private List<UUID> waiting() {
        return people.as("canbo", () -> deferrals.putOff()).stream()
                .map(AwardLine::id)
                .toList();
    }

    private int running(UUID line) {
        return jdbc.queryForObject(
                "select count(*) from act_ru_execution where business_key_ = ?",
                Integer.class,
                recommended.nomination(line).toString());
    }

    private void rule(String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = 'decision_defer'", value);
    }
}
