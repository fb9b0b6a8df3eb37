package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * Why more is asked for than the quotas of a movement give, as somebody wrote it. Never changed: when still more is asked
 * for, another is wanted.
 *
 * @param excess by how many the quotas were passed then
 */
@Embeddable
public record QuotaExplanation(
        int excess,
        String reason,
        @Column(name = "given_by") UUID givenBy,
        @Column(name = "given_name") String givenName,
        @Column(name = "given_at") Instant givenAt) {}
