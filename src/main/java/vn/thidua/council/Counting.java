package vn.thidua.council;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Counted;
import vn.thidua.council.tally.Figures;

/** Turns a locked ballot into results. The caller holds the session's row locked. */
@Component
class Counting {

    private final SessionDesk desk;
    private final BallotBox box;
    private final PaperBox paperBox;
    private final List<VoteSource> sources;
    private final ItemResults results;
    private final Majorities majorities;
    private final Attendances attendances;
    private final Declarations declarations;
    private final CouncilRules rules;

    Counting(
            SessionDesk desk,
            BallotBox box,
            PaperBox paperBox,
            List<VoteSource> sources,
            ItemResults results,
            Majorities majorities,
            Attendances attendances,
            Declarations declarations,
            CouncilRules rules) {
        this.attendances = attendances;
        this.declarations = declarations;
        this.rules = rules;
        this.desk = desk;
        this.box = box;
        this.paperBox = paperBox;
        this.sources = List.copyOf(sources);
        this.results = results;
        this.majorities = majorities;
    }

    void count(CouncilSession session) {
        session.expect(SessionStatus.LOCKED);
        int round = session.ballotRound();
        List<AgendaItem> agenda = desk.agenda(session);
        box.split(session.id(), round, agenda, paperBox.take(session));
        Recusals recusals = declarations.of(session.id());
        List<Attendance> members = attendances.of(session.id());
        Map<UUID, Map<Choice, Integer>> counts = sum(session);
        for (AgendaItem item : agenda) {
            if (item.outcome() == AgendaSource.Outcome.RECOMMENDED) {
                continue;
            }
            int recused = recusals.of(item.id(), members);
            Figures figures = Figures.of(session.members() - recused, counts.getOrDefault(item.id(), Map.of()));
            int total = rules.total(session.ruleSet(), desk.dayOf(session), session.members(), recused);
            Counted counted = new Counted(figures, total, item.majority());
            String arithmetic = majorities.arithmetic(item, counted, recused, recusal(session));
            results.save(new ItemResult(session.id(), round, item.id(), counted, arithmetic));
            item.concluded(counted.passed() ? AgendaSource.Outcome.RECOMMENDED : AgendaSource.Outcome.NOT_RECOMMENDED);
        }
        session.counted();
    }

    private Map<UUID, Map<Choice, Integer>> sum(CouncilSession session) {
        Map<UUID, Map<Choice, Integer>> sum = new HashMap<>();
        for (VoteSource source : sources) {
            source.counts(session)
                    .forEach((item, counted) -> counted.forEach(
                            (choice, times) -> sum.computeIfAbsent(item, any -> new EnumMap<>(Choice.class))
                                    .merge(choice, times, Integer::sum)));
        }
        return sum;
    }

    private String recusal(CouncilSession session) {
        return rules.recusal(session.ruleSet(), desk.dayOf(session)).article();
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
