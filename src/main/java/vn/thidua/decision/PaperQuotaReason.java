package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.AccountId;

/** Why a Tờ trình carries more than its movements' quotas give, and by how many it did then. Never changed. */
@Entity
@Table(name = "decision_quota_reason")
class PaperQuotaReason {

    @Id
    private UUID id;

    @Column
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID paper;

    private int excess;
    private String reason;

    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID givenBy;

    private String givenName;

    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    PaperQuotaReason() {}

    PaperQuotaReason(PaperId paper, int excess, String reason, AccountId by, String name, Instant at) {
        this.id = UUID.randomUUID();
        this.paper = paper.value();
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

    String givenName() {
        return givenName;
    }
}
