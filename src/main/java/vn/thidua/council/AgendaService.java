package vn.thidua.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Units;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.UnitCode;

/** What the secretary does before a session opens: put the agenda together and in order, call it off. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
public class AgendaService {

    private final SessionDesk desk;
    private final Councils councils;
    private final Sessions sessions;
    private final AgendaItems items;
    private final AgendaList list;
    private final AgendaSources sources;
    private final AgendaSeats seats;
    private final AgendaShares shares;
    private final CouncilRules rules;
    private final CouncilProcess process;
    private final Units units;
    private final CurrentActor currentActor;

    AgendaService(
            SessionDesk desk,
            Councils councils,
            Sessions sessions,
            AgendaItems items,
            AgendaList list,
            AgendaSources sources,
            AgendaSeats seats,
            AgendaShares shares,
            CouncilRules rules,
            CouncilProcess process,
            Units units,
            CurrentActor currentActor) {
        this.desk = desk;
        this.councils = councils;
        this.sessions = sessions;
        this.items = items;
        this.list = list;
        this.sources = sources;
        this.seats = seats;
        this.shares = shares;
        this.rules = rules;
        this.process = process;
        this.units = units;
        this.currentActor = currentActor;
    }

    /** The units whose Council the person keeps the papers of. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public List<SecretaryDesk> secretaryAt() {
        return currentActor.assignments().stream()
                .filter(held -> held.role() == Role.COUNCIL_SECRETARY)
                .map(RoleAt::unit)
                .distinct()
                .sorted()
                .map(unit -> new SecretaryDesk(unit, units.unit(unit).name()))
                .toList();
    }

    /** What waits for a session of that Council, ordered by how it is voted on as of today, form and name. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public List<ReadySubject> ready(UnitCode unit) {
        currentActor.require(Role.COUNCIL_SECRETARY, unit);
        List<ReadySubject> ready = new ArrayList<>();
        String ruleSet = rules.ofSessionOn(desk.today());
        for (AgendaSource source : sources.all()) {
            Set<UUID> recused = seats.recusedFrom(source.subjectType());
            for (AgendaSource.Candidate subject : source.ready(unit)) {
                BallotMode mode = rules.mode(ruleSet, subject.formCode(), desk.today());
                boolean closed = recused.contains(subject.id());
                ready.add(new ReadySubject(
                        source.subjectType(), closed ? subject.withoutPapers() : subject, mode, closed));
            }
        }
        ready.sort(ReadySubject.BY_BALLOT);
        return ready;
    }

    /**
     * Makes a session of the unit's Council with these subjects, in this order.
     *
     * @throws CouncilException when the unit has no Council, nothing was chosen, or a subject is no longer ready
     */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public UUID plan(CommandKey key, UnitCode unit, List<SubjectKey> subjects) {
        currentActor.require(Role.COUNCIL_SECRETARY, unit);
        if (subjects.isEmpty()) {
            throw CouncilException.emptyAgenda();
        }
        Council council =
                councils.standing(unit.value(), desk.today(), Scope.ALL).orElseThrow(CouncilException::noCouncil);
        CouncilSession session =
                sessions.save(new CouncilSession(council, rules.ofSessionOn(desk.today()), desk.now()));
        session.keptBy(desk.person(), desk.personName());
        sources.inLockOrder(subjects).forEach(subject -> schedule(session, subject));
        int position = 0;
        for (SubjectKey subject : subjects) {
            put(session, ++position, subject);
        }
        process.planned(session.id(), session.ruleSet());
        desk.record("council.planned", session.id(), null, idsOf(subjects));
        return session.id();
    }

    /** Puts one more subject behind those of its form that are voted on in the same way; where there are none, at the end. */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public void add(CommandKey key, UUID sessionId, SubjectKey subject) {
        CouncilSession session = planning(sessionId);
        schedule(session, subject);
        List<AgendaItem> agenda = desk.agenda(session);
        AgendaList.join(agenda, put(session, agenda.size() + 1, subject));
        desk.record("council.itemAdded", sessionId, null, idsOf(List.of(subject)));
    }

    /** Takes an item off; its subject is ready again. */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public void remove(CommandKey key, UUID sessionId, UUID item) {
        CouncilSession session = planning(sessionId);
        List<AgendaItem> agenda = desk.agenda(session);
        AgendaItem gone = AgendaList.item(agenda, item);
        list.takeOff(agenda, List.of(gone));
        sources.of(gone.subjectType()).unscheduled(gone.subject(), sessionId);
        desk.record("council.itemRemoved", sessionId, null, Map.of(gone.subjectType(), gone.subject() + ""));
    }

    /**
     * Puts an item elsewhere on the agenda; the others close up.
     *
     * @param position counted from 1
     * @throws CouncilException for an item or a position that is not on the agenda, or once the agenda is settled
     */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public void move(CommandKey key, UUID sessionId, UUID item, int position) {
        List<AgendaItem> agenda = desk.agenda(planning(sessionId));
        AgendaItem moved = AgendaList.item(agenda, item);
        AgendaList.move(agenda, moved, position);
        desk.record("council.itemMoved", sessionId, null, Map.of(moved.subjectType(), moved.subject() + ""));
    }

    /** Closes the agenda: from here on the members are invited to exactly this. */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public void settle(CommandKey key, UUID sessionId) {
        CouncilSession session = planning(sessionId);
        if (desk.agenda(session).isEmpty()) {
            throw CouncilException.emptyAgenda();
        }
        shares.requireReason(session);
        session.settleAgenda();
        process.agendaSettled(sessionId);
        desk.record("council.agendaSettled", sessionId);
    }

    /** Calls the session off before it opens; every subject is ready again. */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public void cancel(CommandKey key, UUID sessionId, String reason) {
        CouncilSession session = desk.lockAs(Role.COUNCIL_SECRETARY, sessionId);
        String why = SearchKey.composed(reason);
        if (why.isEmpty()) {
            throw CouncilException.reasonMissing();
        }
        session.cancel(why, desk.now());
        List<SubjectKey> subjects =
                desk.agenda(session).stream().map(AgendaSubject::key).toList();
        sources.inLockOrder(subjects)
                .forEach(subject -> sources.of(subject.type()).unscheduled(subject.id(), sessionId));
        process.cancelled(sessionId);
        desk.record("council.cancelled", sessionId, why, Map.of());
    }

    private CouncilSession planning(UUID sessionId) {
        CouncilSession session = desk.lockAs(Role.COUNCIL_SECRETARY, sessionId);
        session.expect(SessionStatus.PLANNING);
        return session;
    }

    private void schedule(CouncilSession session, SubjectKey key) {
        sources.of(key.type()).scheduled(key.id(), session.id(), session.unit());
    }

    private AgendaItem put(CouncilSession session, int position, SubjectKey key) {
        AgendaSource.Candidate subject = sources.of(key.type()).find(List.of(key.id())).stream()
                .findFirst()
                .orElseThrow(CouncilException::subjectGone);
        BallotMode mode = rules.mode(session.ruleSet(), subject.formCode(), desk.dayOf(session));
        return items.save(new AgendaItem(session.id(), position, key.type(), subject, mode));
    }

    /** Every subject is found from its own trail; names of ids are unique, so the later ones are numbered. */
    private static Map<String, String> idsOf(List<SubjectKey> subjects) {
        Map<String, String> ids = new HashMap<>();
        for (SubjectKey subject : subjects) {
            String name = ids.containsKey(subject.type()) ? subject.type() + "-" + (ids.size() + 1) : subject.type();
            ids.put(name, subject.id().toString());
        }
        return ids;
    }
}
