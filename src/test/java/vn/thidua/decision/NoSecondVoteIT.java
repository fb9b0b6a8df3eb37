package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.audit.AuditTrail;
import vn.thidua.nomination.Beginnings;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.SimpleGround;

/** The city wants a line completed that came by the simple procedure: no Council voted on it, and none votes again. */
@IntegrationTest
class NoSecondVoteIT {

    @Autowired
    AppraisalService appraisals;

    @Autowired
    NominationService nominations;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    PaperStory story;
    SupplementStory commune;
    RecommendedFixture recommended;

    UUID nomination;
    UUID line;
    AppraisalId appraisal;

    @BeforeEach
    void foundByTheChair_andAskedForByTheCity() {
        story = new PaperStory(context, people);
        commune = new SupplementStory(context, people);
        recommended = new RecommendedFixture(context);
        Beginnings beginnings = new Beginnings(context);
        NominationDraft.Line saver = Beginnings.saver("Đỗ Văn Cứu", "F-BKTP-CN");
        line = saver.id();
        nomination = beginnings.submitted("chutich", beginnings.found(SimpleGround.FOUND, saver));
        beginnings.appraiseSimply("canbo", nomination, "APPROPRIATE");
        appraisal = story.received(story.paperOf(line, PaperKind.SUBMISSION)).getFirst();
        story.ask(appraisal, "Chưa rõ đã cứu mấy người");
    }

    @Test
    void substanceChanged_itGoesStraightBackToTheReviewer() {
        commune.write(
                "canbo", appraisal, content -> SupplementStory.achieving(content, "Cứu bốn người đuối nước."), "Đã rõ");
        SupplementDetails seen = commune.seenBy("canbo", appraisal);
        assertThat(seen.changes()).extracting(PartDifference::substantial).containsExactly(true);
        assertThat(seen.needsVote()).isFalse();

        assertThat(commune.send(appraisal).needsVote()).isFalse();

        assertThat(recommended.status(line)).isEqualTo("AT_CITY");
        assertThat(recommended.isReady(line)).isFalse();
        assertThat(story.appraisalStatus(appraisal)).isEqualTo(AppraisalStatus.OPEN);
        assertThat(engine.activities("CityAppraisal", appraisal.toString())).containsExactly("UserTask_AppraiseLine");
        SupplementRecord read = people.as("thamdinhtp", () -> appraisals.details(appraisal))
                .supplements()
                .getFirst();
        assertThat(read.status()).isEqualTo(SupplementStatus.ANSWERED);
        assertThat(read.changed()).isTrue();
        assertThat(read.vote()).isNull();
        assertThat(people.as("canbo", () -> nominations.trail(nomination)))
                .extracting(AuditTrail.Row::action)
                .contains("decision.supplementChangedNoCouncil")
                .doesNotContain("nomination.secondVote");
    }

    @Test
    void completedLine_isDecidedAsItReadsNow() {
        commune.answerChanged(appraisal);
        story.propose(appraisal, Proposal.APPROVE, "");
        story.decided(line);

        assertThat(recommended.status(line)).isEqualTo("GRANTED");
    }
}
