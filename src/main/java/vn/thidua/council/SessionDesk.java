package vn.thidua.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.organization.Units;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.Scope;

/** What the services of this room share: finding and locking a session, who asks, what day it is, the audit entry. */
@Component
class SessionDesk {

    private static final Set<Role> SEATED = EnumSet.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER);

    private final Sessions sessions;
    private final AgendaItems items;
    private final Units units;
    private final CurrentActor currentActor;
    private final AuditLog audit;
    private final Clock clock;

    SessionDesk(
            Sessions sessions, AgendaItems items, Units units, CurrentActor currentActor, AuditLog audit, Clock clock) {
        this.sessions = sessions;
        this.items = items;
        this.units = units;
        this.currentActor = currentActor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The units whose Council's papers the person reads: where they sit on it, head the commune, decide for the city, or
     * watch over it. Narrower than the scope of their units: who sits on the city's Council reads its sessions and not every
     * commune's.
     */
    Scope reading() {
        if (currentActor.actor().account() == null) {
            return currentActor.scope();
        }
        return Scope.of(CouncilUnits.readBy(currentActor.assignments(), units));
    }

    CouncilSession find(UUID id) {
        return sessions.find(id, reading()).orElseThrow(BusinessException::notFound);
    }

    /** Locks the session's row before anything else is read or written. */
    CouncilSession lock(UUID id) {
        return sessions.lock(id, reading()).orElseThrow(BusinessException::notFound);
    }

    /** The same for the engine's side, which has no person and no scope. */
    CouncilSession lockForProcess(UUID id) {
        return sessions.lock(id, Scope.ALL)
                .orElseThrow(() -> new IllegalStateException("The process names a session that is not there"));
    }

    CouncilSession findForProcess(UUID id) {
        return sessions.find(id, Scope.ALL)
                .orElseThrow(() -> new IllegalStateException("The process names a session that is not there"));
    }

    /** Locks, and refuses whoever does not hold the role at the session's unit. */
    CouncilSession lockAs(Role role, UUID id) {
        CouncilSession session = lock(id);
        currentActor.require(role, session.unit());
        return session;
    }

    /**
     * Locks for whoever presides now. Of the others, who does not hold the chair's role at the session's unit is refused as
     * one without it.
     */
    CouncilSession lockAsPresider(UUID id) {
        CouncilSession session = lock(id);
        boolean presides = person().value().equals(session.presider());
        if (!presides || SEATED.stream().noneMatch(role -> currentActor.holds(role, session.unit()))) {
            currentActor.require(Role.COUNCIL_CHAIR, session.unit());
        }
        if (!presides) {
            throw CouncilException.notThePresider();
        }
        return session;
    }

    List<AgendaItem> agenda(CouncilSession session) {
        return items.of(session.id());
    }

    /** The account of the person acting; a vote or signature is never the system's. */
    AccountId person() {
        return Objects.requireNonNull(currentActor.actor().account(), "a person");
    }

    String personName() {
        return currentActor.actor().name();
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day that rules of the session look at: that of its opening, before that the one it is convened for, or today. */
    LocalDate dayOf(CouncilSession session) {
        Instant opened = session.openedAt();
        Instant meeting = opened == null ? session.meetingAt() : opened;
        return meeting == null ? today() : meeting.atZone(clock.getZone()).toLocalDate();
    }

    void record(String action, UUID session) {
        record(action, session, null, Map.of());
    }

    void record(String action, UUID session, @Nullable String reason, Map<String, String> ids) {
        audit.record(AuditEvent.of(action, AgendaSource.session(session))
                .because(reason)
                .with(ids));
    }
}
