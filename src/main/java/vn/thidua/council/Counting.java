package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Counted;
import vn.thidua.council.tally.Figures;
import vn.thidua.council.tally.VoteSum;

/** Turns a locked ballot into results. The caller holds the session's row locked. */
@Component
class Counting {

    private final SessionDesk desk;
    private final BallotBox box;
    private final PaperBox paperBox;
    private final PapersOut papers;
    private final List<VoteSource> sources;
    private final ItemResults results;
    private final Majorities majorities;
    private final Attendances attendances;
    private final Declarations declarations;
    private final CouncilRules rules;
    private final QuorumBook quorums;

    Counting(
            SessionDesk desk,
            BallotBox box,
            PaperBox paperBox,
            PapersOut papers,
            List<VoteSource> sources,
            ItemResults results,
            Majorities majorities,
            Attendances attendances,
            Declarations declarations,
            CouncilRules rules,
            QuorumBook quorums) {
        this.quorums = quorums;
        this.attendances = attendances;
        this.declarations = declarations;
        this.rules = rules;
        this.desk = desk;
        this.box = box;
        this.paperBox = paperBox;
        this.papers = papers;
        this.sources = List.copyOf(sources);
        this.results = results;
        this.majorities = majorities;
    }

    void count(CouncilSession session) {
        session.expect(SessionStatus.LOCKED);
        quorums.locked(session);
        int round = session.ballotRound();
        List<AgendaItem> agenda = desk.agenda(session);
        box.split(session.id(), round, agenda, paperBox.take(session));
        Recusals recusals = declarations.of(session.id());
        List<Attendance> members = attendances.of(session.id());
        Map<UUID, Map<Choice, Integer>> counts = VoteSum.of(
                sources.stream().map(source -> source.counts(session)).toList());
        for (AgendaItem item : agenda) {
            if (!item.votedIn(round)) {
                continue;
            }
            int recused = recusals.of(item.id(), members);
            Figures figures = Figures.of(session.members() - recused, counts.getOrDefault(item.id(), Map.of()));
            int total = rules.total(session.ruleSet(), desk.dayOf(session), session.members(), recused);
            Counted counted = new Counted(figures, total, item.majority());
            String arithmetic = majorities.arithmetic(item, counted, recused, recusal(session));
            results.save(new ItemResult(
                    session.id(), round, item, counted, arithmetic, papers.of(session, item, members, recusals)));
            item.concluded(outcome(item, counted.passed()));
        }
        session.counted();
    }

    private static AgendaSource.Outcome outcome(AgendaItem item, boolean passed) {
        if (!passed) {
            return AgendaSource.Outcome.NOT_RECOMMENDED;
        }
        return item.otherForm() == null
                ? AgendaSource.Outcome.RECOMMENDED
                : AgendaSource.Outcome.RECOMMENDED_OTHER_FORM;
    }

    private String recusal(CouncilSession session) {
        return rules.recusal(session.ruleSet(), desk.dayOf(session)).article();
    }

    /** The result that holds for each item: that of its last round. */
    Map<UUID, ItemResult> lastResults(UUID session) {
        return results.of(session).stream()
                .collect(Collectors.toMap(ItemResult::item, result -> result, (earlier, later) -> later));
    }
}
