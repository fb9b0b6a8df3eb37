package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.award.DirectWorkers;
import vn.thidua.shared.AccountId;

/** Why an agenda goes on although fewer direct workers stand on it, with the figures as they were then. Never changed. */
@Entity
@Table(name = "council_share_reason")
class AgendaReason {

    @Id
    private UUID id;

    @Column
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID session;

    @Column
    private int direct;

    @Column
    private int individuals;

    @Column
    private String reason;

    @Column(name = "given_by")
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID givenBy;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "given_at")
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private Instant givenAt;

    AgendaReason() {}

    AgendaReason(UUID session, DirectWorkers figures, String reason, AccountId by, String name, Instant at) {
        this.id = UUID.randomUUID();
        this.session = session;
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
