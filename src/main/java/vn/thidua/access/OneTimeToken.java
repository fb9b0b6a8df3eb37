package vn.thidua.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A secret shown once in the log, of which only the hash is kept. */
@Entity
@Table(name = "access_one_time_token")
class OneTimeToken {

    @Id
    private String tokenHash;

    @Column
    private Instant createdAt;

    @Column
    private Instant expiresAt;

    @Column
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    OneTimeToken() {}

    OneTimeToken(String tokenHash, Instant createdAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }
}
