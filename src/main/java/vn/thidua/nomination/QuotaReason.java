package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Why a nomination passes the quota of its movement. Never changed. */
@Entity
@Table(name = "nomination_quota_reason")
class QuotaReason {

    @Id
    private UUID id;

    @Column
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID nomination;

    @Embedded
    private QuotaExplanation given;

    @SuppressWarnings("NullAway.Init")
    QuotaReason() {}

    QuotaReason(UUID nomination, QuotaExplanation given) {
        this.id = UUID.randomUUID();
        this.nomination = nomination;
        this.given = given;
    }

    QuotaExplanation given() {
        return given;
    }
}
