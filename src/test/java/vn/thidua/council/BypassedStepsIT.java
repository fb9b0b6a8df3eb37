package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.CommandKey;

/** Steps that are drawn and bypassed by a rule value: switched on, the process goes through them. */
class BypassedStepsIT extends CouncilStage {

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void switchOff() {
        turn("second_ballot", "OFF");
        turn("ballot_max_rounds", "2");
    }

    @Test
    void secondBallotOn_onlyWhatFailedIsVotedOnAgain_asOftenAsTheRuleSays() {
        turn("second_ballot", "ON");
        UUID session = opened(MEMBERS, subject("Lê Thị Đạt (mẫu)"), subject("Vũ Văn Lại (mẫu)"));
        MEMBERS.forEach(member -> vote(session, member, Choice.AGREE, Choice.DISAGREE));
        close(session);

        assertThat(details(session).status()).isEqualTo(SessionStatus.OPEN);
        assertThat(people.as("uyvien1", () -> ballotService.ballot(session)).papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.lines())
                        .extracting(BallotDetails.Line::name)
                        .containsExactly("Vũ Văn Lại (mẫu)"));
        MEMBERS.forEach(member -> people.as(member, () -> {
            UUID again = details(session).items().get(1).id();
            return ballotService.handIn(CommandKey.fresh(), session, Map.of(again, Choice.DISAGREE));
        }));
        close(session);

        SessionDetails counted = details(session);
        assertThat(counted.status()).isEqualTo(SessionStatus.COUNTED);
        assertThat(counted.items().getFirst().result().figures()).isEqualTo(new Figures(11, 11, 0, 0, 0, 0));
        assertThat(counted.items().get(1).result().figures()).isEqualTo(new Figures(11, 0, 11, 0, 0, 0));
    }

    @Test
    void roundsThatTheRuleAllows_areAllHeld_andNoneMore_whateverItIs() {
        turn("second_ballot", "ON");
        turn("ballot_max_rounds", "3");
        UUID thrice = opened(MEMBERS, subject("Vũ Văn Ba (mẫu)"));
        for (int round = 1; round <= 3; round++) {
            assertThat(details(thrice).status()).as("round " + round).isEqualTo(SessionStatus.OPEN);
            close(thrice);
        }
        assertThat(details(thrice).status()).isEqualTo(SessionStatus.COUNTED);

        turn("ballot_max_rounds", "1");
        UUID once = opened(MEMBERS, subject("Vũ Văn Một (mẫu)"));
        close(once);
        assertThat(details(once).status()).isEqualTo(SessionStatus.COUNTED);
    }

    @Test
    void failedAfterTheLastBallot_isForWhoPresidesAlone_andGoesOutAsNotRecommended() {
        turn("second_ballot", "ON");
        SubjectKey subject = subject("Vũ Văn Chót (mẫu)");
        UUID session = opened(MEMBERS, subject);
        close(session);
        close(session);

        assertThat(engine.activities(PROCESS, session.toString())).containsExactly("UserTask_ConfirmResults");
        assertThat(vote(session, "uyvien1", Choice.AGREE)).isEqualTo(HandIn.CLOSED);
        assertThatThrownBy(() -> people.as("thuky", () -> meetingService.confirmResults(CommandKey.fresh(), session)))
                .isInstanceOf(RuntimeException.class);
        confirm(session);
        sign(session, "thuky");
        sign(session, "chutich");
        engine.runDueJobs();
        assertThat(fakeAgenda.resultOf(subject).outcome()).isEqualTo(AgendaSource.Outcome.NOT_RECOMMENDED);
        assertThat(fakeAgenda.resultOf(subject).votes()).isEqualTo(new ItemVotes(11, 0, 0, 0, 0, 11, 11));
    }

    private void turn(String key, String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = ?", value, key);
    }
}
