package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Disclosure;
import vn.thidua.shared.CommandKey;

/** The wall shows how many, never whose; results after the closing, and none of an item that somebody is recused from. */
class ProjectionIT extends CouncilStage {

    @Autowired
    private ProjectionService projections;

    @Test
    void whileBallotsComeIn_onlyTheirNumberIsShown() {
        UUID session = opened(MEMBERS.subList(0, 9), subject("Nhữ Văn Chiếu (mẫu)"));
        vote(session, "uyvien1", Choice.AGREE);
        vote(session, "chutich", Choice.DISAGREE);

        Projection wall = wall("thuky", session);

        assertThat(wall.handedIn()).isEqualTo(2);
        assertThat(wall.voters()).isEqualTo(11);
        assertThat(wall.present()).isEqualTo(9);
        assertThat(wall.quorum()).isTrue();
        assertThat(wall.deadline()).isNotNull();
        assertThat(wall.items()).extracting(Projection.Item::result).containsOnlyNulls();
        // The same to a letter, whoever has voted.
        assertThat(wall("uyvien1", session)).isEqualTo(wall).isEqualTo(wall("uyvien5", session));
        assertThat(wall.toString()).doesNotContain(names(session));
    }

    @Test
    void resultOfAnItemThatAMemberIsRecusedFrom_isNotOnTheWallUntilPublic() {
        SubjectKey own = subject("Nhữ Văn Tránh (mẫu)");
        UUID session = convened(own, subject("Nhữ Thị Thường (mẫu)"));
        declare(
                "uyvien1",
                session,
                new Interest(details(session).items().getFirst().id(), InterestKind.FAMILY, null));
        present(session, MEMBERS);
        open(session);
        MEMBERS.forEach(member -> agree(session, member));
        close(session);

        List<Projection.Item> items = wall("thuky", session).items();
        assertThat(items.getFirst().closed()).isTrue();
        assertThat(items.getFirst().result()).isNull();
        assertThat(items.getLast().result()).isEqualTo(unanimous(11));

        fakeAgenda.open.add(own.id());
        assertThat(wall("thuky", session).items().getFirst().result()).isEqualTo(unanimous(10));
    }

    @Test
    void whoDoesNotReadTheCouncilsPapers_seesNoWall() {
        UUID session = convened(subject("Nhữ Văn Ngoài (mẫu)"));

        assertThatThrownBy(() -> wall("truongthon", session)).isInstanceOf(RuntimeException.class);
    }

    private static Projection.Result unanimous(int yes) {
        return new Projection.Result(true, AgendaSource.Outcome.RECOMMENDED, yes, 11, Disclosure.UNANIMOUS);
    }

    private Projection wall(String username, UUID session) {
        return people.as(username, () -> projections.projection(session));
    }

    private void agree(UUID session, String member) {
        declareOnce(member, session);
        people.as(
                member,
                () -> ballotService.handIn(
                        CommandKey.fresh(),
                        session,
                        ballotService.ballot(session).papers().stream()
                                .flatMap(paper -> paper.lines().stream())
                                .collect(Collectors.toMap(BallotDetails.Line::item, line -> Choice.AGREE))));
    }

    private String[] names(UUID session) {
        return details(session).members().stream()
                .map(SessionDetails.Member::name)
                .toArray(String[]::new);
    }
}
