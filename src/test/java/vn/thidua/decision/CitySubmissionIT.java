package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.shared.CommandKey;

/** Every path of {@code CitySubmission.bpmn} and {@code CityAppraisal.bpmn} over the city's desk. */
@IntegrationTest
class CitySubmissionIT {

    @Autowired
    PaperService papers;

    @Autowired
    AppraisalService appraisals;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    PaperStory story;
    RecommendedFixture recommended;

    List<UUID> lines;
    PaperId submission;

    @BeforeEach
    void twoLinesForTheCity() {
        story = new PaperStory(context, people);
        recommended = new RecommendedFixture(context);
        lines = recommended.lines("F-BKTP-CN", "Nguyễn Thị Hường", "Trần Văn Lộc");
        submission = story.paperOf(lines.getFirst(), PaperKind.SUBMISSION);
    }

    @Test
    void city_seesNothingBeforeTheHandOver() {
        story.prepare(submission);
        story.sign("chutich", submission);

        assertThatThrownBy(() -> people.as("thamdinhtp", () -> papers.details(submission)))
                .hasMessage("shared.notFound");
        assertThat(people.as("thamdinhtp", () -> papers.papers(PaperKind.SUBMISSION)))
                .extracting(PaperRow::id)
                .doesNotContain(submission);
        assertThatThrownBy(() -> people.as("thamdinhtp", () -> papers.receive(CommandKey.fresh(), submission)))
                .hasMessage("shared.notFound");

        story.number("vanthu", submission);

        assertThat(people.as("thamdinhtp", () -> papers.details(submission)).acts())
                .containsExactly(PaperAct.RECEIVE);
        assertThat(recommended.status(lines.getFirst())).isEqualTo("AT_CITY");
    }

    @Test
    void city_neverSeesWhatTheCommuneStruck() {
        story.prepare(submission);
        people.as("chutich", () -> papers.strike(CommandKey.fresh(), submission, List.of(lines.getLast()), "Riêng"));
        story.sign("chutich", submission);
        story.number("vanthu", submission);

        assertThat(recommended.status(lines.getLast())).isEqualTo("REFUSED");
        assertThat(people.as("thamdinhtp", () -> papers.details(submission)).lines())
                .extracting(PaperLineRow::line)
                .containsExactly(lines.getFirst());
        assertThat(people.as("canbo", () -> papers.details(submission)).lines()).hasSize(2);
    }

    @Test
    void oneApprovedOneRefused_theCityDecidesOnTheOne() {
        List<AppraisalId> open = story.received(submission);
        UUID first = lineOf(open.getFirst());
        UUID second = lineOf(open.getLast());
        story.propose(open.getFirst(), Proposal.APPROVE, "");
        assertThat(story.status(submission)).isEqualTo(PaperStatus.RECEIVED);
        story.propose(open.getLast(), Proposal.REFUSE, "Thành tích chưa có ảnh hưởng trong thành phố");

        assertThat(story.status(submission)).isEqualTo(PaperStatus.CLOSED);
        assertThat(story.running(submission)).isZero();
        assertThat(recommended.status(second)).as("the city's chair decides").isEqualTo("BEING_DECIDED");

        PaperId decision = story.cityDecision(submission);
        people.as("thamdinhtp", () -> papers.prepare(CommandKey.fresh(), decision));
        story.sign("chutichtp", decision);
        story.number("vanthutp", decision);

        assertThat(story.running(decision)).isZero();
        assertThat(recommended.status(first)).isEqualTo("GRANTED");
        assertThat(recommended.status(second)).isEqualTo("REFUSED");
        assertThat(recommended.reason(second)).isEqualTo("Thành tích chưa có ảnh hưởng trong thành phố");
        assertThat(story.ordinals(decision)).containsExactly(1);
    }

    @Test
    void cityDecision_isHeadedByTheCitysChair_andAnswersTheSubmission() {
        story.received(submission).forEach(line -> story.propose(line, Proposal.APPROVE, ""));

        String text = people.as("chutichtp", () -> papers.details(story.cityDecision(submission)))
                .text()
                .text();
        assertThat(text)
                .contains("CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG")
                .contains("Xét Tờ trình số ")
                .contains("Ủy ban nhân dân xã Nghi Dương")
                .doesNotContain("TM.");
    }

    @Test
    void communesPeople_doNotSeeTheCitysDecision() {
        story.received(submission).forEach(line -> story.propose(line, Proposal.APPROVE, ""));
        PaperId decision = story.cityDecision(submission);

        assertThatThrownBy(() -> people.as("chutich", () -> papers.details(decision)))
                .hasMessage("shared.notFound");
    }

    @Test
    void refusalWithoutReason_isRefused_andASecondProposalToo() {
        AppraisalId first = story.received(submission).getFirst();

        assertThatThrownBy(() -> story.propose(first, Proposal.REFUSE, " "))
                .hasMessage("decision.refused.reasonMissing");
        story.propose(first, Proposal.APPROVE, "");
        assertThatThrownBy(() -> story.propose(first, Proposal.REFUSE, "đổi ý")).hasMessage("shared.alreadyDone");
    }

    @Test
    void queue_isOldestFirst_andCountsByCommuneAndForm() {
        story.received(submission);

        List<QueueCount> counts = people.as("thamdinhtp", () -> appraisals.waiting());
        assertThat(counts).anySatisfy(count -> {
            assertThat(count.communeName()).isEqualTo("Xã Nghi Dương");
            assertThat(count.formCode()).isEqualTo("F-BKTP-CN");
            assertThat(count.count()).isGreaterThanOrEqualTo(2);
        });
        assertThat(people.as("thamdinhtp", () -> appraisals.queue(AppraisalStatus.OPEN, null, null)))
                .extracting(AppraisalRow::receivedAt)
                .isSorted();
    }

    @Test
    void everyLineStruck_nothingIsSubmitted() {
        story.prepare(submission);
        people.as("chutich", () -> papers.strike(CommandKey.fresh(), submission, lines, "Để sang năm"));

        assertThat(story.status(submission)).isEqualTo(PaperStatus.DROPPED);
        assertThat(story.running(submission)).isZero();
    }

    @Test
    void sentBack_isPreparedAgain_thenSignedByTheViceChairOnBehalfOfTheCommittee() {
        story.prepare(submission);
        people.as("chutich", () -> papers.sendBack(CommandKey.fresh(), submission, "Bổ sung trích yếu"));
        story.prepare(submission);
        story.sign("phochutich", submission);

        assertThat(people.as("canbo", () -> papers.details(submission)).text().text())
                .contains("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH");
    }

    private UUID lineOf(AppraisalId appraisal) {
        return people.as("thamdinhtp", () -> appraisals.details(appraisal))
                .line()
                .id();
    }
}
