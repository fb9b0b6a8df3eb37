package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;

/** A stage on which papers are handed out in the room and a team counts their box, on the engine and the database. */
abstract class PaperStage extends ChannelStage {

    @BeforeEach
    void switchOn() {
        turn("paper_ballot", "ON");
    }

    @AfterEach
    void nobodyCountsForTheCouncil() {
        people.as("thuky", () -> teams.appoint(CommandKey.fresh(), COMMUNE, List.of()));
    }

    /** Everybody is there, the team is chosen for the session. */
    UUID openedWithTeam(List<String> team, SubjectKey... subjects) {
        UUID session = convened(subjects);
        choose(session, team);
        present(session, MEMBERS);
        open(session);
        return session;
    }

    void choose(UUID session, List<String> team) {
        people.as("thuky", () -> teams.choose(CommandKey.fresh(), session, ids(team)));
    }

    List<AccountId> ids(List<String> usernames) {
        return usernames.stream().map(people::id).toList();
    }

    PaperIssue issueTo(UUID session, String member) {
        return people.as("thuky", () -> papers.issue(CommandKey.fresh(), session, people.id(member)));
    }

    /** The same on every item. */
    BoxEntry enter(UUID session, String counter, BoxFigures found) {
        Map<UUID, BoxFigures> figures = new HashMap<>();
        items(session).forEach(item -> figures.put(item, found));
        return enter(session, counter, figures);
    }

    /** Both of them find the same on every item. */
    void bothFind(UUID session, List<String> counters, BoxFigures found) {
        assertThat(enter(session, counters.get(0), found)).isEqualTo(BoxEntry.WAITING);
        assertThat(enter(session, counters.get(1), found)).isEqualTo(BoxEntry.AGREED);
    }

    int count(String table, UUID session) {
        return jdbc.queryForObject("select count(*) from " + table + " where session = ?", Integer.class, session);
    }
}
