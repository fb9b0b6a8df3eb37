package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.workflow.Ladder;

/** What the city's reviewer leaves undone: the head of the board, then the director by the list of the day. */
@IntegrationTest
class CityLadderIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Test
    void lineThatTheReviewerLeaves_goesToTheHeadOfTheBoard_thenToTheDirector() {
        PaperStory story = new PaperStory(context, people);
        UUID line = new RecommendedFixture(context)
                .lines("F-BKTP-CN", "Lều Thị Thành Phố (mẫu)")
                .getFirst();
        AppraisalId appraisal =
                story.received(story.paperOf(line, PaperKind.SUBMISSION)).getFirst();
        Ladder ladder = new Ladder(context);
        String task = ladder.task(appraisal.toString(), "UserTask_AppraiseLine", null);

        ladder.at(task, ladder.due(task).plusMinutes(1));
        assertThat(ladder.urges("truongban", task)).isTrue();
        assertThat(ladder.urges("giamdocso", task)).isFalse();
        assertThat(ladder.urges("thamdinhtp", task)).as("they could do it").isFalse();
        assertThat(ladder.urges("chutich", task)).as("nobody of a commune").isFalse();

        ladder.at(task, ladder.opening(task, 1));
        assertThat(ladder.urges("giamdocso", task)).isTrue();
        assertThat(ladder.daily("giamdocso")).isTrue();
        assertThat(ladder.daily("truongban")).isFalse();
        assertThat(ladder.said(task)).containsExactly("OVERDUE 1 CITY_BOARD_HEAD@HP", "OVERDUE 2 CITY_DIRECTOR@HP");

        story.propose(appraisal, Proposal.APPROVE, "");
        assertThat(ladder.urges("giamdocso", task)).isFalse();
    }
}
