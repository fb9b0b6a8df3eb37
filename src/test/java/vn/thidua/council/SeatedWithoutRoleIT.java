package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.workflow.WorkItems;

/** Chair and secretary are members: their seat gives them the vote, also where nobody gave them the member's role. */
class SeatedWithoutRoleIT extends CouncilStage {

    private static final List<String> OFFICES = List.of("chutich", "thuky");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private WorkItems items;

    @BeforeEach
    void memberRoleTaken() {
        memberRoleEnds("current_date - 1");
    }

    @AfterEach
    void memberRoleBack() {
        memberRoleEnds("null");
    }

    @Test
    void chairAndSecretary_openTheirBallotTaskAndVote() {
        UUID session = opened(MEMBERS, subject("Lý Thị Ghế (mẫu)"));

        for (String office : OFFICES) {
            assertThat(people.as(office, () -> items.openFor(AgendaSource.session(session))))
                    .extracting(WorkItems.Row::taskKey)
                    .contains("UserTask_CastBallot");
            declareOnce(office, session);
            assertThat(people.as(office, () -> ballotService.ballot(session)).state())
                    .isEqualTo(BallotDetails.State.OPEN);
            assertThat(vote(session, office, Choice.AGREE)).isEqualTo(HandIn.HANDED_IN);
        }
    }

    @Test
    void roleWithoutASeat_givesNoVote() {
        UUID session = opened(MEMBERS, subject("Lý Thị Ghế (mẫu)"));
        AccountId standsIn = people.newcomer(
                "Vũ Không Ghế (mẫu)", AssignmentDraft.own(Role.COUNCIL_CHAIR, COMMUNE, LocalDate.now(clock)));

        assertThatThrownBy(() -> people.as(standsIn, () -> ballotService.ballot(session)))
                .isInstanceOf(CouncilException.class)
                .hasMessage("council.refused.notAMember");
        assertThatThrownBy(() -> people.as(standsIn, () -> ballotService.handIn(CommandKey.fresh(), session, Map.of())))
                .isInstanceOf(CouncilException.class);
    }

    private void memberRoleEnds(String on) {
        OFFICES.forEach(office -> jdbc.update(
                "update access_assignment set valid_to = " + on
                        + " where role = 'COUNCIL_MEMBER' and kind = 'OWN' and account_id = ?",
                people.id(office).value()));
    }
}
