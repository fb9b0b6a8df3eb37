package vn.thidua.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.Scope;

/** What the services of this room share: finding and locking a session, who asks, what day it is, the audit entry. */
@Component
class SessionDesk {

    private final Sessions sessions;
    private final AgendaItems items;
    private final CurrentActor currentActor;
    private final AuditLog audit;
    private final Clock clock;

    SessionDesk(Sessions sessions, AgendaItems items, CurrentActor currentActor, AuditLog audit, Clock clock) {
        this.sessions = sessions;
        this.items = items;
        this.currentActor = currentActor;
        this.audit = audit;
        this.clock = clock;
    }

    CouncilSession find(UUID id) {
        return sessions.find(id, currentActor.scope()).orElseThrow(BusinessException::notFound);
    }

    /** Locks the session's row before anything else is read or written. */
    CouncilSession lock(UUID id) {
        return sessions.lock(id, currentActor.scope()).orElseThrow(BusinessException::notFound);
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
