package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.shared.CommandKey;

/** Sessions under way keep the seventh drawing: an adjourned one has a task of the presider alone, and no way to its end. */
class AdjournedOnAnEarlierDrawingIT extends AdjournedStage {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private AdjournedSessionService adjourned;

    private String deployment;
    private SubjectKey decided;
    private SubjectKey open;
    private UUID session;

    @BeforeEach
    void adjournedOnTheSeventhDrawing() {
        deployment = repository
                .createDeployment()
                .addClasspathResource("drawings/CouncilSession_7.bpmn")
                .deploy()
                .getId();
        decided = subject("Khổng Thị Bản Cũ (mẫu)");
        open = subject("Khổng Văn Bản Cũ (mẫu)");
        session = opened(MEMBERS, decided, open);
        vote(session, 11, 0);
        adjourn(session);
        assertThat(toGoOn()).containsExactly("chutich");
    }

    @AfterEach
    void drawnAsToday() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void ended_itGoesToItsConfirmationAndMinutes_asIfDrawnSo() {
        people.as("thuky", () -> adjourned.end(CommandKey.fresh(), session, "Không mời lại được"));

        assertThat(toGoOn()).isEmpty();
        assertThat(engine.activities(PROCESS, session.toString())).containsExactly("UserTask_ConfirmResults");
        assertThatThrownBy(() -> resume(session)).hasMessage("council.refused.notNow");
        confirm(session);
        sign(session, "thuky");
        sign(session, "chutich");
        engine.runDueJobs(PROCESS, session.toString());

        assertThat(details(session).status()).isEqualTo(SessionStatus.FINISHED);
        assertThat(engine.isRunning(PROCESS, session.toString())).isFalse();
        assertThat(fakeAgenda.resultOf(decided).outcome()).isEqualTo(AgendaSource.Outcome.RECOMMENDED);
        assertThat(fakeAgenda.resultOf(open).outcome()).isEqualTo(AgendaSource.Outcome.DEFERRED);
    }

    @Test
    void presidingPassesOn_theOneTaskGoesAlong_alsoFromWhoKeepsTheMinutes() {
        jdbc.update(
                "update council_session set secretary = ? where id = ?",
                people.id("chutich").value(),
                session);
        left(session, "chutich");
        assertThat(toGoOn()).containsExactly("phochutich");
        present(session, List.of("chutich"));
        assertThat(toGoOn()).containsExactly("chutich");

        present(session, LEAVING);
        resume(session);

        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);
        assertThat(toGoOn()).isEmpty();
    }

    private List<String> toGoOn() {
        return toGoOn(session);
    }
}
