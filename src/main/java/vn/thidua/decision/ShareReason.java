package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.award.DirectWorkers;
import vn.thidua.shared.AccountId;

/** Why a paper goes on although fewer direct workers stand on it, with the figures as they were then. Never changed. */
@Entity
@Table(name = "decision_share_reason")
class ShareReason {

    @Id
    private UUID id;

    @Column
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID paper;

    private int direct;
    private int individuals;

    @Column
    private String reason;

    @Column
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID givenBy;

    @Column
    private String givenName;

    @Column
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private Instant givenAt;

    ShareReason() {}

    ShareReason(PaperId paper, DirectWorkers figures, String reason, AccountId by, String name, Instant at) {
        this.id = UUID.randomUUID();
        this.paper = paper.value();
        this.direct = figures.direct();
        this.individuals = figures.individuals();
        this.reason = reason;
        this.givenBy = by.value();
        this.givenName = name;
        this.givenAt = at;
    }

    /** Whether it was given for a share that was no greater than this one. */
    boolean covers(DirectWorkers now) {
        return !now.below(new DirectWorkers(direct, individuals));
    }

    String reason() {
        return reason;
    }

    String givenName() {
        return givenName;
    }
}
