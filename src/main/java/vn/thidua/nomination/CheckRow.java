package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last check of the papers; {@code null} until then. */
@Embeddable
record CheckRow(
        @Column(name = "checked_at") Instant at,
        @Column(name = "checker") @Nullable UUID by) {}
