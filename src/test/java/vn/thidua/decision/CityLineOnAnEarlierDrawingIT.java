package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.council.AgendaSource.Outcome;
import vn.thidua.council.AgendaSource.Until;
import vn.thidua.nomination.Drafts;

/** Cases under way keep the third drawing, which knows two ends of the Council's session and no way back. */
@IntegrationTest
class CityLineOnAnEarlierDrawingIT {

    private static final String PROCESS = "CityAppraisal";

    @Autowired
    RepositoryService repository;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    PaperStory story;
    CityLineStory council;
    String deployment;
    UUID flag;
    AppraisalId line;

    @BeforeEach
    void lineThatBeganOnTheThirdDrawing() {
        story = new PaperStory(context, people);
        council = new CityLineStory(context);
        flag = new RecommendedFixture(context)
                .title(Drafts.group("Thôn Bản Vẽ Cũ " + UUID.randomUUID() + " (mẫu)", "T-COTP"));
        deployment = repository
                .createDeployment()
                .addClasspathResource("drawings/CityAppraisal_3.bpmn")
                .deploy()
                .getId();
        line = story.received(story.paperOf(flag, PaperKind.SUBMISSION)).getFirst();
        story.propose(line, Proposal.APPROVE, "");
        assertThat(engine.activities(PROCESS, line.toString())).containsExactly("CatchEvent_CityCouncilConcluded");
    }

    @AfterEach
    void drawnAsToday() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void putOffUntilCompleted_theReviewerHasItAgain_andItGoesBeforeTheCouncilOnceMore() {
        council.putOff(line, Until.SUPPLEMENT);

        assertThat(engine.activities(PROCESS, line.toString())).containsExactly("UserTask_AppraiseLine");
        assertThat(story.appraisalStatus(line)).isEqualTo(AppraisalStatus.OPEN);
        story.propose(line, Proposal.APPROVE, "Sở đã xác nhận");
        assertThat(engine.activities(PROCESS, line.toString())).containsExactly("CatchEvent_CityCouncilConcluded");
        council.concluded(line, Outcome.RECOMMENDED);

        assertThat(engine.isRunning(PROCESS, line.toString())).isFalse();
        story.decided(flag);
        assertThat(new RecommendedFixture(context).status(flag)).isEqualTo("GRANTED");
    }

    @Test
    void notRecommended_endsThere() {
        council.concluded(line, Outcome.NOT_RECOMMENDED);

        assertThat(engine.isRunning(PROCESS, line.toString())).isFalse();
        assertThat(story.appraisalStatus(line)).isEqualTo(AppraisalStatus.NOT_RECOMMENDED);
    }
}
