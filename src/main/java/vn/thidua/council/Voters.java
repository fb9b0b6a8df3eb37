package vn.thidua.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;

/** Who votes on what in the round of a session that is on: in a second one only what is still open is voted on. */
@Component
class Voters {

    private final SessionDesk desk;
    private final Attendances attendances;
    private final Declarations declarations;
    private final ItemResults results;

    Voters(SessionDesk desk, Attendances attendances, Declarations declarations, ItemResults results) {
        this.desk = desk;
        this.attendances = attendances;
        this.declarations = declarations;
        this.results = results;
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

    /** Members who had an item to vote on in the round that was counted last. */
    List<AccountId> ofCounted(CouncilSession session) {
        Set<UUID> counted = results.of(session.id()).stream()
                .filter(result -> result.ballotRound() == session.ballotRound())
                .map(ItemResult::item)
                .collect(Collectors.toSet());
        Recusals recusals = declarations.of(session.id());
        List<AgendaItem> agenda = desk.agenda(session);
        return attendances.of(session.id()).stream()
                .map(Attendance::account)
                .filter(member -> recusals.open(agenda, member).stream().anyMatch(item -> counted.contains(item.id())))
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
