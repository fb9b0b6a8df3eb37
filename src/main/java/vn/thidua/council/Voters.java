package vn.thidua.council;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;

/** Who votes on what in the round of a session that is on: in a second one only what is still open is voted on. */
@Component
class Voters {

    private final SessionDesk desk;
    private final Attendances attendances;
    private final Declarations declarations;

    Voters(SessionDesk desk, Attendances attendances, Declarations declarations) {
        this.desk = desk;
        this.attendances = attendances;
        this.declarations = declarations;
    }

    /** Members with an item to vote on. */
    List<AccountId> of(CouncilSession session) {
        Recusals recusals = declarations.of(session.id());
        List<AgendaItem> agenda = desk.agenda(session);
        return attendances.of(session.id()).stream()
                .map(Attendance::account)
                .filter(member -> !papers(agenda, recusals, member).isEmpty())
                .toList();
    }

    /** The papers of one member, without the items they take no part in. */
    static SortedMap<Integer, List<AgendaItem>> papers(List<AgendaItem> agenda, Recusals recusals, AccountId member) {
        SortedMap<Integer, List<AgendaItem>> papers = new TreeMap<>();
        for (AgendaItem item : recusals.open(agenda, member)) {
            Integer paper = item.paper();
            if (paper != null && item.outcome() != AgendaSource.Outcome.RECOMMENDED) {
                papers.computeIfAbsent(paper, number -> new ArrayList<>()).add(item);
            }
        }
        return papers;
    }
}
