package vn.thidua.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;

/** Who votes on what in the round of a session: in a second one only what is voted on again. */
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

    /** Members who hand something in themselves: a secret paper, or a vote under their name. */
    List<AccountId> of(CouncilSession session) {
        Recusals recusals = declarations.of(session.id());
        List<AgendaItem> agenda = desk.agenda(session);
        return attendances.of(session.id()).stream()
                .map(Attendance::account)
                .filter(member ->
                        !sheet(session.ballotRound(), agenda, recusals, member).empty())
                .toList();
    }

    /** What one member votes on in that round, without the items they take no part in. */
    static Sheet sheet(int round, List<AgendaItem> agenda, Recusals recusals, AccountId member) {
        Sheet sheet = new Sheet(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        for (AgendaItem item : recusals.open(agenda, member)) {
            Integer paper = item.paper();
            if (paper == null || !item.votedIn(round)) {
                continue;
            }
            switch (item.ballotMode()) {
                case SECRET ->
                    sheet.papers()
                            .computeIfAbsent(paper, number -> new ArrayList<>())
                            .add(item);
                case ROLL_CALL -> sheet.named().add(item);
                case SHOW_OF_HANDS -> sheet.hands().add(item);
            }
        }
        sheet.named().sort(Comparator.comparing(AgendaItem::position));
        return sheet;
    }

    /**
     * What a member votes on in a round.
     *
     * @param papers secret ones, by number
     * @param named items on which their vote stands under their name, {@code hands} those on which hands are counted
     */
    record Sheet(SortedMap<Integer, List<AgendaItem>> papers, List<AgendaItem> named, List<AgendaItem> hands) {

        /** Whether there is nothing that they hand in themselves. */
        boolean empty() {
            return papers.isEmpty() && named.isEmpty();
        }

        List<AgendaItem> secret() {
            return papers.values().stream().flatMap(List::stream).toList();
        }
    }
}
