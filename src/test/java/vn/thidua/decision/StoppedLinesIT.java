package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationService;
import vn.thidua.shared.CommandKey;

/** The commune's chair stops a nomination until the paper that carries it is signed. */
@IntegrationTest
class StoppedLinesIT {

    private static final String WHY = "Người được đề nghị đã bị khởi tố";

    @Autowired
    PaperService papers;

    @Autowired
    NominationService nominations;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    PaperStory story;
    RecommendedFixture recommended;

    @BeforeEach
    void begin() {
        story = new PaperStory(context, people);
        recommended = new RecommendedFixture(context);
    }

    @Test
    void onADraft_thatCarriesNobodyElse_thePaperIsNeverIssued() {
        UUID line = recommended.lines("F-GK-CN", "Đào Dừng Một").getFirst();
        PaperId paper = story.paperOf(line, PaperKind.DECISION);
        assertThat(mayStop(line)).isTrue();
        stop(line);

        assertThat(recommended.status(line)).isEqualTo("STOPPED");
        assertThat(recommended.stage(line)).isEqualTo("STOPPED");
        assertThat(story.status(paper)).isEqualTo(PaperStatus.DROPPED);
        assertThat(story.running(paper)).isZero();
        assertThat(jdbc.queryForObject(
                        "select count(*) from workflow_item where business_key = ? and state = 'OPEN'",
                        Integer.class,
                        paper.toString()))
                .isZero();
    }

    @Test
    void withTheSigner_thePaperGoesOnWithoutIt() {
        UUID stopped = recommended.lines("F-GK-CN", "Đào Dừng Hai").getFirst();
        UUID other = recommended.lines("F-GK-CN", "Đào Đi Tiếp").getFirst();
        PaperId paper = story.paperOf(stopped, PaperKind.DECISION);
        joinPaper(other, paper);
        story.prepare(paper);
        String shown = people.as("chutich", () -> story.shown(paper));
        stop(stopped);

        assertThatThrownBy(() -> people.as("chutich", () -> papers.sign(CommandKey.fresh(), paper, shown, "thidua")))
                .hasMessage("decision.refused.textChanged");
        story.sign("chutich", paper);
        story.number("vanthu", paper);
        assertThat(recommended.status(other)).isEqualTo("GRANTED");
        assertThat(recommended.status(stopped)).isEqualTo("STOPPED");
        assertThat(people.as("canbo", () -> papers.details(paper)).lines())
                .filteredOn(row -> row.status() == PaperLineStatus.STOPPED)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.line()).isEqualTo(stopped);
                    assertThat(row.reason()).isEqualTo(WHY);
                });
    }

    @Test
    void struckBefore_endsAsStopped() {
        UUID stopped = recommended.lines("F-GK-CN", "Đào Rút Rồi Dừng").getFirst();
        UUID other = recommended.lines("F-GK-CN", "Đào Còn Lại").getFirst();
        PaperId paper = story.paperOf(stopped, PaperKind.DECISION);
        joinPaper(other, paper);
        story.prepare(paper);
        people.as("chutich", () -> papers.strike(CommandKey.fresh(), paper, List.of(stopped), "Chờ xác minh"));
        stop(stopped);
        story.sign("chutich", paper);
        story.number("vanthu", paper);

        assertThat(recommended.status(stopped)).isEqualTo("STOPPED");
        assertThat(recommended.status(other)).isEqualTo("GRANTED");
    }

    @Test
    void submissionWithTheSigner_isStoppedToo() {
        UUID line = recommended.lines("F-BKTP-CN", "Đào Tờ Trình").getFirst();
        PaperId submission = story.paperOf(line, PaperKind.SUBMISSION);
        story.prepare(submission);
        stop(line);

        assertThat(story.status(submission)).isEqualTo(PaperStatus.DROPPED);
        assertThat(story.running(submission)).isZero();
    }

    @Test
    void signed_itIsTooLate() {
        UUID line = recommended.lines("F-GK-CN", "Đào Đã Ký").getFirst();
        PaperId paper = story.paperOf(line, PaperKind.DECISION);
        story.prepare(paper);
        story.sign("chutich", paper);

        assertThat(mayStop(line)).isFalse();
        assertThatThrownBy(() -> stop(line)).hasMessage("nomination.error.tooLateToStop");
        assertThat(story.status(paper)).isEqualTo(PaperStatus.SIGNED);
        story.number("vanthu", paper);
        assertThat(recommended.status(line)).isEqualTo("GRANTED");
    }

    @Test
    void stop_isTheCommuneChairs_withAReason_andLeavesThePaperWhenRefused() {
        UUID line = recommended.lines("F-GK-CN", "Đào Không Dừng").getFirst();
        PaperId paper = story.paperOf(line, PaperKind.DECISION);

        assertThatThrownBy(() -> people.as(
                        "canbo", () -> nominations.stop(CommandKey.fresh(), recommended.nomination(line), WHY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(
                        "chutich", () -> nominations.stop(CommandKey.fresh(), recommended.nomination(line), " ")))
                .hasMessage("nomination.error.reasonMissing");
        assertThat(story.status(paper)).isEqualTo(PaperStatus.DRAFT);
        assertThat(people.as("canbo", () -> papers.details(paper)).listed()).hasSize(1);
    }

    private void stop(UUID line) {
        people.as("chutich", () -> nominations.stop(CommandKey.fresh(), recommended.nomination(line), WHY));
    }

    private boolean mayStop(UUID line) {
        return people.as("chutich", () -> nominations.details(recommended.nomination(line)))
                .actions()
                .contains(NominationDetails.Action.STOP);
    }

    /** Two nominations of one session stand on one paper; the fixture gives each nomination a session of its own. */
    private void joinPaper(UUID line, PaperId paper) {
        PaperId own = story.paperOf(line, PaperKind.DECISION);
        jdbc.update("update decision_paper_line set paper = ? where line = ?", paper.value(), line);
        jdbc.update("update nomination_line set paper = ? where id = ?", paper.value(), line);
        assertThat(story.paperOf(line, PaperKind.DECISION)).isNotEqualTo(own);
    }
}
