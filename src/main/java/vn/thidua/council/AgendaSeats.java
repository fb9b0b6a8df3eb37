package vn.thidua.council;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;

/** Asked by the rooms whose subjects stand on agendas: does the person acting sit on the Council over them. */
@Component
public class AgendaSeats {

    private static final Set<Role> SEATED = EnumSet.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);

    private final Attendances attendances;
    private final AgendaSources sources;
    private final CurrentActor current;

    AgendaSeats(Attendances attendances, AgendaSources sources, CurrentActor current) {
        this.attendances = attendances;
        this.sources = sources;
        this.current = current;
    }

    /** With an interest in one of the subjects the person is recused from all of them, which share their papers. */
    @Transactional(readOnly = true)
    public Seat over(String subjectType, Collection<UUID> subjects) {
        AccountId person = current.actor().account();
        if (person == null || subjects.isEmpty() || !maySit()) {
            return Seat.NONE;
        }
        AgendaSource source = sources.of(subjectType);
        if (subjects.stream().map(id -> source.interest(id, person)).anyMatch(Objects::nonNull)) {
            return Seat.RECUSED;
        }
        return attendances.seats(person.value(), subjectType, subjects) > 0 ? Seat.SEATED : Seat.NONE;
    }

    private boolean maySit() {
        return current.assignments().stream().anyMatch(held -> SEATED.contains(held.role()));
    }

    /** A person's place at the table when these subjects are voted on. */
    public enum Seat {
        /** No member, or the subjects are on no agenda that members were invited to. */
        NONE,
        SEATED,
        /** A member who takes no part here, and is not to see the papers. */
        RECUSED
    }
}
