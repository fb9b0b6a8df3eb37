package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a nomination came to its end; {@code null} until then.
 *
 * @param reason why it was returned, withdrawn or stopped; {@code null} when every line had its result
 */
@Embeddable
record EndingRow(
        @Column(name = "closing_reason") @Nullable String reason,
        @Column(name = "closed_at") Instant at) {}
