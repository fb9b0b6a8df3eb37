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
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.workflow.WorkItems;

/** Chair and secretary are members: their seat gives them the vote, also where nobody gave them the member's role. */
class SeatedWithoutRoleIT extends CouncilStage {

    private static final List<String> OFFICES = List.of("chutich", "thuky");

    /** Holds no other role. */
    private static final String LEAVES = "uyvien8";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private WorkItems items;

    @BeforeEach
    void memberRoleTaken() {
        memberRoleEnds(OFFICES, "current_date - 1");
    }

    @AfterEach
    void memberRoleBack() {
        memberRoleEnds(OFFICES, "null");
        memberRoleEnds(List.of(LEAVES), "null");
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

    @Test
    void memberWhoseOnlyRoleEndedAfterTheOpening_votesInTheSession_andReadsNothingOnceItIsOver() {
        sitsNowhereElse();
        UUID session = opened(MEMBERS, subject("Lý Thị Giữ Ghế (mẫu)"));
        memberRoleEnds(List.of(LEAVES), "current_date - 1");

        assertThat(people.as(
                                LEAVES,
                                () -> items.page(WorkItems.Tab.MINE, WorkItems.Query.first(WorkItems.Filter.NONE, 200)))
                        .rows())
                .anyMatch(row -> row.subject().equals(AgendaSource.session(session))
                        && row.taskKey().equals("UserTask_CastBallot"));
        assertThat(vote(session, LEAVES, Choice.AGREE)).isEqualTo(HandIn.HANDED_IN);
        assertThat(people.as(LEAVES, () -> councilService.session(session)).viewer())
                .satisfies(viewer -> {
                    assertThat(viewer.handedIn()).isTrue();
                    assertThat(viewer.secretary() || viewer.chair()).isFalse();
                });

        MEMBERS.stream()
                .filter(member -> !member.equals(LEAVES))
                .forEach(member -> vote(session, member, Choice.AGREE));
        close(session);
        assertThat(details(session).items().getFirst().result().figures().yes()).isEqualTo(MEMBERS.size());
        confirm(session);
        sign(session, "thuky");
        sign(session, "chutich");
        engine.runDueJobs();

        assertThat(details(session).status()).isEqualTo(SessionStatus.FINISHED);
        assertThatThrownBy(() -> people.as(LEAVES, () -> ballotService.ballot(session)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void memberWhoseRoleEndedBeforeTheOpening_isKeptByNoInvitation() {
        sitsNowhereElse();
        UUID session = convened(subject("Lý Thị Mời (mẫu)"));
        memberRoleEnds(List.of(LEAVES), "current_date - 1");

        assertThatThrownBy(() -> people.as(LEAVES, () -> councilService.session(session)))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** Sessions that other tests have left open are over for who leaves. */
    private void sitsNowhereElse() {
        jdbc.update(
                "delete from council_attendance where account = ?",
                people.id(LEAVES).value());
    }

    private void memberRoleEnds(List<String> members, String on) {
        members.forEach(office -> jdbc.update(
                "update access_assignment set valid_to = " + on
                        + " where role = 'COUNCIL_MEMBER' and kind = 'OWN' and account_id = ?",
                people.id(office).value()));
    }
}
