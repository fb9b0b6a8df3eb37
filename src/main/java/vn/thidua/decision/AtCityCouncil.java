package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line's place before the city's Council: on whose agenda it stands or stood last, and what was concluded last. */
@Embeddable
class AtCityCouncil {

    private @Nullable UUID session;

    @Column(name = "session_opened_at")
    private @Nullable Instant openedAt;

    /** Until when it waits for a session; {@code null} before it first did, and for a line from before there was a limit. */
    @Column(name = "council_due_at")
    private @Nullable Instant dueAt;

    /** The Council took it on no agenda in time. */
    @Column(name = "council_lapsed_at")
    private @Nullable Instant lapsedAt;

    @Embedded
    private @Nullable CityVote vote;

    AtCityCouncil() {}

    /** Waits for an agenda. */
    void waitForAgenda() {
        session = null;
        openedAt = null;
    }

    void due(Instant until) {
        dueAt = until;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    void lapse(Instant at) {
        waitForAgenda();
        lapsedAt = at;
    }

    /** It is proposed to the Council once more. */
    void forgetLapse() {
        lapsedAt = null;
    }

    @Nullable
    Instant lapsedAt() {
        return lapsedAt;
    }

    void schedule(UUID newSession) {
        session = newSession;
    }

    /** Whether the session is open that has it on its agenda: nothing takes it off any more. */
    boolean opened() {
        return openedAt != null;
    }

    void open(Instant now) {
        openedAt = now;
    }

    boolean standsOn(UUID asked) {
        return asked.equals(session);
    }

    boolean scheduled() {
        return session != null;
    }

    void voted(CityVote result) {
        vote = result;
    }

    @Nullable
    CityVote vote() {
        return vote;
    }
}
