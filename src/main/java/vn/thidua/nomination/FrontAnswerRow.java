package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the Front answered, and who for it; {@code null} until then. */
@Embeddable
record FrontAnswerRow(
        @Column(name = "front_at") Instant at,
        @Column(name = "front_by") UUID by,
        @Column(name = "front_note") @Nullable String note) {}
