package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.workflow.FormTaskService;
import vn.thidua.workflow.WorkItems;

/** Steps that are drawn and bypassed by a rule value: switched on, the process goes through them. */
class BypassedStepsIT extends CouncilStage {

    private static final List<String> SWITCHES = List.of("second_ballot");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private WorkItems items;

    @Autowired
    private FormTaskService forms;

    @AfterEach
    void switchOff() {
        SWITCHES.forEach(key -> turn(key, "OFF"));
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

    private FormTaskService.Submission handIn(String username, UUID session, Map<String, Object> answers) {
        return handIn(username, session, null, answers);
    }

    /** The way a person goes: from their own work list to the form. */
    private FormTaskService.Submission handIn(
            String username, UUID session, @Nullable String step, Map<String, Object> answers) {
        return people.as(username, () -> {
            String task = items.openFor(AgendaSource.session(session)).stream()
                    .filter(item -> step == null || item.taskKey().equals(step))
                    .filter(item -> forms.hasForm(item.taskId()))
                    .map(WorkItems.Row::taskId)
                    .findFirst()
                    .orElseThrow(BusinessException::notFound);
            return forms.submit(CommandKey.fresh(), task, answers);
        });
    }

    private void turn(String key, String value) {
        jdbc.update("update award_rule_value set value = ? where rule_set = 'ND152' and key = ?", value, key);
    }

    private List<String> taskKeys(UUID session) {
        return people.as("thuky", () -> items.waiting(AgendaSource.session(session))).stream()
                .map(WorkItems.Row::taskKey)
                .toList();
    }
}
