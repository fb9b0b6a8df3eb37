package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line's session of the Council: when it opened and what it concluded; {@code null} while the line was on no agenda
 * yet. Of a deferred line the last conclusion stays until the next.
 */
@Embeddable
record SessionRow(
        @Nullable UUID session,
        @Column(name = "council_opened") @Nullable Instant opened,
        @Column(name = "council_day") @Nullable LocalDate day,
        @Column(name = "council_result") @Nullable String result) {

    static SessionRow scheduled(@Nullable SessionRow before, UUID session) {
        return before == null
                ? new SessionRow(session, null, null, null)
                : new SessionRow(session, null, before.day, before.result);
    }

    SessionRow unscheduled() {
        return new SessionRow(null, null, day, result);
    }

    SessionRow opened(Instant at) {
        return new SessionRow(session, at, day, result);
    }

    SessionRow concluded(LocalDate on, String arithmetic) {
        return new SessionRow(session, opened, on, arithmetic);
    }
}
