package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.AccountId;

/** Why a nomination passes the quota of its movement, and by how many it did then. Never changed. */
@Entity
@Table(name = "nomination_quota_reason")
class QuotaReason {

    @Id
    private UUID id;

    @Column
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID nomination;

    private int excess;

    private String reason;

    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID givenBy;

    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private String givenName;

    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    QuotaReason() {}

    QuotaReason(UUID nomination, int excess, String reason, AccountId by, String name, Instant at) {
        this.id = UUID.randomUUID();
        this.nomination = nomination;
        this.excess = excess;
        this.reason = reason;
        this.givenBy = by.value();
        this.givenName = name;
        this.givenAt = at;
    }

    /** Whether it was given for no less than this. */
    boolean covers(int now) {
        return now <= excess;
    }

    String reason() {
        return reason;
    }
}
