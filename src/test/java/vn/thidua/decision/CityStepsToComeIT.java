package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.shared.CommandKey;
import vn.thidua.workflow.FormTaskService;

/** Steps of the city that are drawn and passed by: each has a switch of its own. */
@IntegrationTest
class CityStepsToComeIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    TestEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    FormTaskService forms;

    PaperStory story;
    PaperId submission;

    @BeforeEach
    void submissionOfTheCommune() {
        story = new PaperStory(context, people);
        submission = story.paperOf(
                new RecommendedFixture(context)
                        .lines("F-BKTP-CN", "Nguyễn Thị Hường")
                        .getFirst(),
                PaperKind.SUBMISSION);
    }

    @AfterEach
    void switchOff() {
        turn("city_consultation", "OFF");
        turn("consultation", "ON");
    }

    @Test
    void communesConsultationOn_theCityAppraisesAtOnce() {
        turn("consultation", "ON");

        assertThat(at(received())).containsExactly("UserTask_AppraiseLine");
    }

    @Test
    void citysConsultationOn_theReviewerAsksFirst() {
        turn("city_consultation", "ON");
        AppraisalId appraisal = received();
        assertThat(at(appraisal)).containsExactly("UserTask_ConsultAuthorities");

        people.as(
                "thamdinhtp",
                () -> forms.submit(
                        CommandKey.fresh(),
                        jdbc.queryForObject(
                                "select task_id from workflow_item where business_key = ? and state = 'OPEN'",
                                String.class,
                                appraisal.toString()),
                        Map.of("authorities", "Công an thành phố", "answers", "Không có ý kiến khác")));

        assertThat(at(appraisal)).containsExactly("UserTask_AppraiseLine");
    }

    @Test
    void citysCouncilOff_theProposalGoesStraightOnTheDraft() {
        AppraisalId appraisal = received();

        story.propose(appraisal, Proposal.APPROVE, "");

        assertThat(engine.isRunning("CityAppraisal", appraisal.toString())).isFalse();
        assertThat(story.openTask(story.cityDecision(submission))).isEqualTo("UserTask_PrepareDecision");
    }

    private AppraisalId received() {
        return story.received(submission).getFirst();
    }

    private List<String> at(AppraisalId appraisal) {
        return engine.activities("CityAppraisal", appraisal.toString());
    }

    private void turn(String key, String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = ?", value, key);
    }
}
