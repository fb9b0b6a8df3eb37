package vn.thidua.council;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
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
    private final Declarations declarations;
    private final CouncilRules rules;
    private final SessionDesk desk;
    private final CurrentActor current;

    AgendaSeats(
            Attendances attendances,
            AgendaSources sources,
            Declarations declarations,
            CouncilRules rules,
            SessionDesk desk,
            CurrentActor current) {
        this.attendances = attendances;
        this.sources = sources;
        this.declarations = declarations;
        this.rules = rules;
        this.desk = desk;
        this.current = current;
    }

    /** With an interest in one of the subjects the person is recused from all of them, which share their papers. */
    @Transactional(readOnly = true)
    public Seat over(String subjectType, Collection<UUID> subjects) {
        AccountId person = current.actor().account();
        if (person == null || subjects.isEmpty() || !maySit()) {
            return Seat.NONE;
        }
        List<CouncilSession> sessions = attendances.seats(person.value(), subjectType, subjects);
        Set<UUID> interested = recusedFrom(subjectType);
        if (subjects.stream().anyMatch(interested::contains)) {
            return Seat.RECUSED;
        }
        boolean declared = sessions.stream()
                .anyMatch(session -> declarations.of(session.id()).declared(person));
        boolean tied = sources.of(subjectType).hints(subjects, person).stream()
                .anyMatch(hint -> hint.certain() || (!declared && hint.personal()));
        if (tied) {
            return Seat.RECUSED;
        }
        if (sessions.isEmpty()) {
            return Seat.NONE;
        }
        return sessions.stream().anyMatch(session -> mustDeclare(session, person)) ? Seat.UNDECLARED : Seat.SEATED;
    }

    /** The subjects in which the person acting declared an interest and of which nothing is public yet. */
    @Transactional(readOnly = true)
    public Set<UUID> recusedFrom(String subjectType) {
        AccountId person = current.actor().account();
        if (person == null || !maySit()) {
            return Set.of();
        }
        Set<UUID> recused = new HashSet<>(declarations.recusedFrom(person, subjectType));
        if (!recused.isEmpty()) {
            recused.removeAll(sources.of(subjectType).madePublic(List.copyOf(recused)));
        }
        return recused;
    }

    /** Until its results are confirmed a session's papers are read only by those who have declared, and by who leads it. */
    private boolean mustDeclare(CouncilSession session, AccountId person) {
        return session.mustHaveDeclared(person)
                && rules.on(session.ruleSet(), "interest_declaration", desk.dayOf(session))
                && !declarations.of(session.id()).declared(person);
    }

    private boolean maySit() {
        return current.assignments().stream().anyMatch(held -> SEATED.contains(held.role()));
    }

    /** A person's place at the table when these subjects are voted on. */
    public enum Seat {
        /** No member, or the subjects are on no agenda that members were invited to. */
        NONE,
        SEATED,
        /** A member who has not yet declared whether an interest of theirs exists, and is not to see the papers before. */
        UNDECLARED,
        /** A member who takes no part here, and is not to see the papers. */
        RECUSED
    }
}
