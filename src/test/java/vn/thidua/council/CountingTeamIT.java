package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/** Who counts: chosen for a session or for the Council, two at least on each item. */
class CountingTeamIT extends PaperStage {

    @Autowired
    private ChannelService channels;

    @Test
    void interestsDeclaredLate_leaveTheItemWithTwoAllTheSame() {
        UUID session = openedWithTeam(List.of("uyvien7", "uyvien8"), subject("Lý Thị Muộn (mẫu)"));
        UUID item = items(session).getFirst();
        declare("uyvien7", session, new Interest(item, InterestKind.FAMILY, null));
        issue(session, "uyvien1");
        close(session);

        List<String> team =
                people.as("chutich", () -> channels.channels(session)).team();
        assertThat(team).hasSize(3);
        assertThat(people.as("uyvien7", () -> boxes.form(session)).state()).isEqualTo(BoxForm.State.WAITING);
        String helper = MEMBERS.stream()
                .filter(member -> !List.of("uyvien7", "uyvien8").contains(member))
                .filter(member -> jdbc.queryForObject(
                        "select exists (select from council_session_counter where session = ? and account = ?)",
                        Boolean.class,
                        session,
                        people.id(member).value()))
                .findFirst()
                .orElseThrow();
        enter(session, helper, new BoxFigures(1, 0, 0, 0));
        assertThat(enter(session, "uyvien8", new BoxFigures(1, 0, 0, 0))).isEqualTo(BoxEntry.AGREED);
    }

    @Test
    void withoutTwoToCount_theSessionDoesNotOpen() {
        UUID session = convened(subject("Trần Thị Tổ (mẫu)"));
        present(session, MEMBERS);
        declareOnce("chutich", session);

        assertThatThrownBy(() -> people.as("chutich", () -> meetingService.open(CommandKey.fresh(), session)))
                .hasMessage("council.refused.countingTeamMissing");
        assertThatThrownBy(() -> choose(session, List.of("uyvien7"))).hasMessage("council.refused.countingTeamMissing");
        assertThatThrownBy(() -> choose(session, List.of("uyvien7", "truongthon")))
                .hasMessage("council.refused.mayNotCount");
    }

    @Test
    void teamOfTheCouncil_isThatOfASessionAsItStoodAtTheOpening() {
        people.as("thuky", () -> teams.appoint(CommandKey.fresh(), COMMUNE, ids(List.of("uyvien5", "uyvien6"))));
        UUID session = opened(MEMBERS, subject("Trần Văn Chụp (mẫu)"));
        people.as("thuky", () -> teams.appoint(CommandKey.fresh(), COMMUNE, ids(List.of("uyvien7", "uyvien8"))));

        assertThat(people.as("thuky", () -> teams.ofSession(session)).candidates())
                .filteredOn(TeamForm.Candidate::chosen)
                .extracting(TeamForm.Candidate::account)
                .containsExactlyInAnyOrderElementsOf(ids(List.of("uyvien5", "uyvien6")));
        assertThatThrownBy(() -> choose(session, List.of("uyvien7", "uyvien8"))).hasMessage("council.refused.notNow");
    }

    @Test
    void whoIsNotOnTheTeam_findsNoBox() {
        UUID session = openedWithTeam(List.of("uyvien7", "canbo"), subject("Quách Thị Ngoài (mẫu)"));

        assertThatThrownBy(() -> people.as("uyvien1", () -> boxes.form(session)))
                .isInstanceOf(BusinessException.class)
                .hasMessage("shared.notFound");
        assertThat(people.as("canbo", () -> boxes.form(session)).state()).isEqualTo(BoxForm.State.NOT_LOCKED);
    }
}
