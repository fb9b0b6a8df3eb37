package vn.thidua.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.UnitCode;

/** One hold on one subject, placed once and released once. */
@Entity
@Table(name = "organization_hold")
class Hold {

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject")
    private SubjectEntity subject;

    private String unit;

    @Enumerated(EnumType.STRING)
    private HoldGround ground;

    private String source;

    private String reason;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "placed_by")
    private UUID placedBy;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "released_by")
    private @Nullable UUID releasedBy;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Column(name = "release_reason")
    private @Nullable String releaseReason;

    @SuppressWarnings("NullAway.Init")
    Hold() {}

    Hold(
            SubjectEntity subject,
            UnitCode unit,
            HoldGround ground,
            String source,
            String reason,
            LocalDate from,
            AccountId by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.unit = unit.value();
        this.ground = ground;
        this.source = source;
        this.reason = reason;
        this.startedOn = from;
        this.placedBy = by.value();
        this.placedAt = now;
    }

    void release(String why, AccountId by, Instant now) {
        if (releasedAt != null) {
            throw new BusinessException("organization.hold.released");
        }
        releasedBy = by.value();
        releasedAt = now;
        releaseReason = why;
    }

    UUID id() {
        return id;
    }

    SubjectEntity subject() {
        return subject;
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }

    HoldGround ground() {
        return ground;
    }

    String source() {
        return source;
    }

    String reason() {
        return reason;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    AccountId placedBy() {
        return new AccountId(placedBy);
    }

    Instant placedAt() {
        return placedAt;
    }

    @Nullable
    AccountId releasedBy() {
        return releasedBy == null ? null : new AccountId(releasedBy);
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }

    @Nullable
    String releaseReason() {
        return releaseReason;
    }
}
