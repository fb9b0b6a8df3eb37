package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The paper that a line stands on and what came of it; {@code null} before both. */
@Embeddable
record ResultRow(
        @Nullable UUID paper,
        @Column(name = "decision_number") @Nullable String number,
        @Column(name = "decision_date") @Nullable LocalDate date,
        @Column(name = "outcome_reason") @Nullable String reason,
        @Column(name = "settled_at") @Nullable Instant settledAt) {

    static ResultRow on(UUID paper) {
        return new ResultRow(paper, null, null, null, null);
    }

    static ResultRow settled(@Nullable String reason, Instant at) {
        return new ResultRow(null, null, null, reason, at);
    }
}
