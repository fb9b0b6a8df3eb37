package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.workflow.Ladder;

/** What a member of the Council leaves undone: its secretary, then its chair. What the secretary leaves: the chair. */
class CouncilLadderIT extends CouncilStage {

    @Autowired
    ApplicationContext context;

    Ladder ladder;

    @BeforeEach
    void ladder() {
        ladder = new Ladder(context);
    }

    @Test
    void declarationOfAMember_goesToTheSecretary_thenToTheChair() {
        UUID session = convened(subject("Lều Thị Chậm (mẫu)"));
        String task = ladder.task(session.toString(), "UserTask_DeclareInterests", "uyvien3");

        ladder.at(task, ladder.due(task).plusMinutes(1));
        assertThat(ladder.urges("thuky", task)).isTrue();
        assertThat(ladder.urges("chutich", task)).isFalse();
        assertThat(ladder.urges("uyvien3", task))
                .as("nobody is urged about their own")
                .isFalse();

        ladder.at(task, ladder.opening(task, 1));
        assertThat(ladder.urges("chutich", task)).isTrue();
        assertThat(ladder.daily("chutich")).isTrue();
        assertThat(ladder.daily("thuky")).isFalse();
        assertThat(ladder.said(task)).containsExactly("OVERDUE 1 COUNCIL_SECRETARY@ND", "OVERDUE 2 COUNCIL_CHAIR@ND");
        assertThat(ladder.escalated(session.toString())).containsExactly("COUNCIL_SECRETARY@ND", "COUNCIL_CHAIR@ND");
    }

    @Test
    void ballotOfAMember_remindsThem_thenTheSecretary_andEndsWithItsDeadline() {
        UUID session = opened(MEMBERS, subject("Lều Thị Phiếu (mẫu)"));
        String task = ladder.task(session.toString(), "UserTask_CastBallot", "uyvien4");

        ladder.at(task, ladder.due(task).withHour(12).withMinute(16));
        ladder.at(task, ladder.due(task).withHour(15).withMinute(7));
        assertThat(ladder.said(task)).containsExactly("FIRST 0", "SECOND 0");
        ladder.at(task, ladder.due(task).plusMinutes(1));
        assertThat(ladder.said(task)).last().isEqualTo("OVERDUE 1 COUNCIL_SECRETARY@ND");
        assertThat(ladder.urges("thuky", task)).isTrue();

        engine.fireTimer(PROCESS, session.toString(), "BoundaryEvent_BallotDeadline");

        assertThat(ladder.urges("thuky", task)).isFalse();
        assertThat(ladder.said(task)).doesNotContain("OVERDUE 2 COUNCIL_CHAIR@ND");
    }

    @Test
    void agendaThatTheSecretaryLeaves_goesToTheChairAtOnce() {
        UUID session = planned(subject("Lều Thị Chương Trình (mẫu)"));
        String task = ladder.task(session.toString(), "UserTask_PrepareAgenda", null);

        ladder.at(task, ladder.due(task).plusMinutes(1));

        assertThat(ladder.said(task)).containsExactly("OVERDUE 1 COUNCIL_CHAIR@ND");
        assertThat(ladder.urges("chutich", task)).isTrue();
    }
}
