package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;
import vn.thidua.shared.CommandKey;

/** The reviewer proposes to refuse, the city's chair decides, and everybody who asked reads why. */
@IntegrationTest
class CityRefusalIT {

    private static final String WHY = "Thành tích chưa có ảnh hưởng trong thành phố";

    @Autowired
    PaperService papers;

    @Autowired
    CityResultsService results;

    @Autowired
    NominationService nominations;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    PaperStory story;
    RecommendedFixture recommended;

    List<UUID> lines;
    PaperId submission;

    @BeforeEach
    void twoLinesAtTheCity() {
        story = new PaperStory(context, people);
        recommended = new RecommendedFixture(context);
        lines = recommended.lines("F-BKTP-CN", "Hoàng Văn Sơn", "Mai Thị Tuyết");
        submission = story.paperOf(lines.getFirst(), PaperKind.SUBMISSION);
    }

    @Test
    void everyLineRefused_theChairAgrees_andTheWholeSubmissionEnds() {
        story.received(submission).forEach(line -> story.propose(line, Proposal.REFUSE, WHY));
        assertThat(story.status(submission)).isEqualTo(PaperStatus.CLOSED);
        assertThat(lines)
                .allSatisfy(line -> assertThat(recommended.status(line)).isEqualTo("BEING_DECIDED"));

        PaperId decision = story.cityDecision(submission);
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), decision));
        PaperDetails seen = people.as("chutichtp", () -> papers.details(decision));
        assertThat(seen.acts()).contains(PaperAct.AGREE);
        assertThat(seen.title()).startsWith("Đề nghị không tặng");
        assertThat(seen.lines()).extracting(PaperLineRow::reason).containsOnly(WHY);
        people.as("chutichtp", () -> papers.agreeToNone(CommandKey.fresh(), decision));

        assertThat(story.status(decision)).isEqualTo(PaperStatus.DROPPED);
        assertThat(story.running(decision)).isZero();
        assertThat(lines).allSatisfy(line -> {
            assertThat(recommended.status(line)).isEqualTo("REFUSED");
            assertThat(recommended.reason(line)).isEqualTo(WHY);
        });
        NominationDetails village =
                people.as("truongthon", () -> nominations.details(recommended.nomination(lines.getFirst())));
        assertThat(village.stage()).isEqualTo(NominationStage.SETTLED);
        assertThat(village.lines())
                .extracting(NominationDetails.Line::outcomeReason)
                .containsOnly(WHY);
        assertThat(people.as("canbo", () -> results.of(submission)))
                .extracting(result -> result.result().reason())
                .containsOnly(WHY);
    }

    @Test
    void chairPutsARefusedLineOnTheList_andStrikesAnApprovedOne() {
        List<AppraisalId> open = story.received(submission);
        story.propose(open.getFirst(), Proposal.REFUSE, WHY);
        story.propose(open.getLast(), Proposal.APPROVE, "");
        PaperId decision = story.cityDecision(submission);
        UUID refused = people.as("chutichtp", () -> papers.details(decision)).lines().stream()
                .filter(row -> row.status() == PaperLineStatus.NOT_PROPOSED)
                .findFirst()
                .orElseThrow()
                .line();
        UUID approved =
                lines.stream().filter(line -> !line.equals(refused)).findFirst().orElseThrow();
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), decision));

        people.as("chutichtp", () -> papers.restore(CommandKey.fresh(), decision, refused));
        people.as("chutichtp", () -> papers.strike(CommandKey.fresh(), decision, List.of(approved), "Đang xác minh"));
        story.sign("chutichtp", decision);
        story.number("vanthutp", decision);

        assertThat(recommended.status(refused)).isEqualTo("GRANTED");
        assertThat(recommended.status(approved)).isEqualTo("REFUSED");
        assertThat(recommended.reason(approved)).isEqualTo("Đang xác minh");
    }

    @Test
    void agreeing_isTheChairsAlone_andOnlyWhereNobodyIsListed() {
        List<AppraisalId> open = story.received(submission);
        story.propose(open.getFirst(), Proposal.REFUSE, WHY);
        story.propose(open.getLast(), Proposal.APPROVE, "");
        PaperId decision = story.cityDecision(submission);

        assertThatThrownBy(() -> people.as("chutichtp", () -> papers.agreeToNone(CommandKey.fresh(), decision)))
                .hasMessage("decision.refused.moved.DRAFT");
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), decision));
        assertThatThrownBy(() -> people.as("chutichtp", () -> papers.agreeToNone(CommandKey.fresh(), decision)))
                .hasMessage("decision.refused.stillListed");
        assertThatThrownBy(() -> people.as("thamdinhtp", () -> papers.agreeToNone(CommandKey.fresh(), decision)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as("chutich", () -> papers.agreeToNone(CommandKey.fresh(), decision)))
                .hasMessage("shared.notFound");
    }

    @Test
    void chairSendsBack_theReviewersReasonsStay() {
        story.received(submission).forEach(line -> story.propose(line, Proposal.REFUSE, WHY));
        PaperId decision = story.cityDecision(submission);
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), decision));
        people.as("chutichtp", () -> papers.sendBack(CommandKey.fresh(), decision, "Xem lại hai trường hợp"));
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), decision));
        people.as("chutichtp", () -> papers.agreeToNone(CommandKey.fresh(), decision));

        assertThat(lines)
                .allSatisfy(line -> assertThat(recommended.reason(line)).isEqualTo(WHY));
    }
}
