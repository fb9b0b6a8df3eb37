package vn.thidua.council;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;

/**
 * What of a session is closed to a person, until its result is public: to a member the items they take no part in, to
 * whoever reads it without a seat what they are nominated for themselves. One place for every view, print and message of this
 * room.
 */
@Component
class ClosedItems {

    private static final Set<Role> READING = Set.of(Role.COMMUNE_CHAIR, Role.CITY_APPROVER, Role.INSPECTOR);

    private static final Set<Role> SEATED = Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);

    private final AgendaSources sources;
    private final AgendaItems items;
    private final AgendaSeats seats;
    private final Attendances attendances;
    private final InterestHints hints;
    private final CurrentActor currentActor;

    ClosedItems(
            AgendaSources sources,
            AgendaItems items,
            AgendaSeats seats,
            Attendances attendances,
            InterestHints hints,
            CurrentActor currentActor) {
        this.sources = sources;
        this.items = items;
        this.seats = seats;
        this.attendances = attendances;
        this.hints = hints;
        this.currentActor = currentActor;
    }

    Set<UUID> to(@Nullable AccountId person, List<AgendaItem> agenda, Recusals recusals) {
        Set<UUID> closed = new HashSet<>(recusals.closed(agenda, person));
        if (person != null && person.equals(currentActor.actor().account())) {
            closed.addAll(ownOfAReader(person, agenda));
        }
        if (closed.isEmpty()) {
            return closed;
        }
        Map<String, List<AgendaItem>> byType = agenda.stream()
                .filter(item -> closed.contains(item.id()))
                .collect(Collectors.groupingBy(AgendaItem::subjectType));
        byType.forEach((type, ofType) -> {
            Set<UUID> known = sources.of(type)
                    .madePublic(ofType.stream().map(AgendaItem::subject).toList());
            ofType.stream().filter(item -> known.contains(item.subject())).forEach(item -> closed.remove(item.id()));
        });
        return closed;
    }

    /** A reader without a seat declares nothing: the nominee's name alone closes the item to them. */
    private Set<UUID> ownOfAReader(AccountId person, List<AgendaItem> agenda) {
        if (agenda.isEmpty() || !readsWithoutASeat(agenda.getFirst().session(), person)) {
            return Set.of();
        }
        return hints.of(agenda, person).entrySet().stream()
                .filter(item -> item.getValue().stream().anyMatch(hint -> hint.certain() || hint.personal()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * Whoever holds a role of the Council sits in the session until its members are invited; after that one who is not among
     * them, having come to the Council later, is a reader as any other.
     */
    private boolean readsWithoutASeat(UUID session, AccountId person) {
        List<Attendance> members = attendances.of(session);
        return members.stream().noneMatch(member -> member.account().equals(person))
                && currentActor.assignments().stream()
                        .map(RoleAt::role)
                        .anyMatch(role -> READING.contains(role) || (!members.isEmpty() && SEATED.contains(role)));
    }

    /**
     * Addresses of dossiers that do not open for the person acting: another item of theirs is closed to them; to a member on
     * whatever agenda, to whoever reads without a seat on this one.
     */
    Set<String> dossiers(List<AgendaItem> agenda, Set<UUID> closed) {
        Set<String> shut = agenda.stream()
                .filter(item -> closed.contains(item.id()))
                .map(AgendaItem::route)
                .collect(Collectors.toCollection(HashSet::new));
        agenda.stream().map(AgendaItem::subjectType).distinct().forEach(type -> {
            Set<UUID> recused = seats.recusedFrom(type);
            if (!recused.isEmpty()) {
                shut.addAll(items.routes(type, recused));
            }
        });
        return shut;
    }
}
