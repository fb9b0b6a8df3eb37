package vn.thidua.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.Threshold;

/**
 * Which items stand on one printed ballot: those voted in the same way under the same majority, by the same members. Items
 * from which somebody is recused stand apart, so that nobody's paper is known by an item that it lacks.
 */
@Component
class BallotForms {

    private final SessionDesk desk;
    private final Attendances attendances;
    private final Declarations declarations;
    private final CouncilRules rules;

    BallotForms(SessionDesk desk, Attendances attendances, Declarations declarations, CouncilRules rules) {
        this.desk = desk;
        this.attendances = attendances;
        this.declarations = declarations;
        this.rules = rules;
    }

    /**
     * One kind of printed ballot.
     *
     * @param copies as many as members vote on these items
     */
    record Form(Threshold majority, List<AgendaItem> items, int copies) {

        Form {
            items = List.copyOf(items);
        }
    }

    /** What an item shares with those on the same paper. */
    private record Kind(Threshold majority, Set<UUID> recused) {}

    /**
     * For the round that is on or comes next: items voted on in secret that have not passed.
     *
     * @param closed items that whoever prints takes no part in
     */
    List<Form> of(CouncilSession session, Set<UUID> closed) {
        List<Attendance> members = attendances.of(session.id());
        Recusals recusals = declarations.of(session.id());
        Map<Kind, List<AgendaItem>> kinds = new LinkedHashMap<>();
        for (AgendaItem item : desk.agenda(session)) {
            if (item.ballotMode() == BallotMode.SECRET
                    && item.outcome() != AgendaSource.Outcome.RECOMMENDED
                    && !closed.contains(item.id())) {
                kinds.computeIfAbsent(kind(session, item, members, recusals), kind -> new ArrayList<>())
                        .add(item);
            }
        }
        return kinds.entrySet().stream()
                .map(kind -> new Form(
                        kind.getKey().majority(),
                        kind.getValue(),
                        members.size() - kind.getKey().recused().size()))
                .toList();
    }

    private Kind kind(CouncilSession session, AgendaItem item, List<Attendance> members, Recusals recusals) {
        return new Kind(
                rules.majorityOf(session, item),
                members.stream()
                        .filter(member -> recusals.recused(member.account(), item.id()))
                        .map(member -> member.account().value())
                        .collect(Collectors.toSet()));
    }
}
