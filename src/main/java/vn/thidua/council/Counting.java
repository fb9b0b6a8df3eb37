package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;

/** Turns a locked ballot into results. The caller holds the session's row locked. */
@Component
class Counting {

    private final SessionDesk desk;
    private final BallotBox box;
    private final ItemResults results;
    private final Majorities majorities;

    Counting(SessionDesk desk, BallotBox box, ItemResults results, Majorities majorities) {
        this.desk = desk;
        this.box = box;
        this.results = results;
        this.majorities = majorities;
    }

    void count(CouncilSession session) {
        session.expect(SessionStatus.LOCKED);
        int round = session.ballotRound();
        List<AgendaItem> agenda = desk.agenda(session);
        box.split(session.id(), round, agenda);
        Map<UUID, Map<Choice, Integer>> counts = box.counts(session.id(), round);
        for (AgendaItem item : agenda) {
            if (item.outcome() == AgendaSource.Outcome.RECOMMENDED) {
                continue;
            }
            Figures figures = Figures.of(session.members(), counts.getOrDefault(item.id(), Map.of()));
            boolean passed = figures.passes(item.majority());
            results.save(new ItemResult(
                    session.id(), round, item.id(), figures, passed, majorities.arithmetic(item, figures)));
            item.concluded(passed ? AgendaSource.Outcome.RECOMMENDED : AgendaSource.Outcome.NOT_RECOMMENDED);
        }
        session.counted();
    }

    /** The result that holds for each item: that of its last round. */
    Map<UUID, ItemResult> lastResults(UUID session) {
        return results.of(session).stream()
                .collect(Collectors.toMap(ItemResult::item, result -> result, (earlier, later) -> later));
    }

    /** Items that another ballot could still carry. */
    Set<UUID> open(CouncilSession session) {
        return desk.agenda(session).stream()
                .filter(item -> item.outcome() == AgendaSource.Outcome.NOT_RECOMMENDED)
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
    }
}
