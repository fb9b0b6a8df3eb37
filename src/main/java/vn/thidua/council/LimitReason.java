package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.shared.AccountId;

/** Why a session was convened although the limit of one of its items ends before; as it stood then. Never changed. */
@Entity
@Table(name = "council_limit_reason")
class LimitReason {

    @Id
    private UUID id;

    @Column
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID session;

    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private String subjectType;

    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID subjectId;

    private String name;
    private LocalDate dueOn;
    private LocalDate signedOn;
    private String reason;

    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID givenBy;

    private String givenName;

    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    LimitReason() {}

    LimitReason(UUID session, EndingLimit limit, String reason, AccountId by, String byName, Instant at) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.subjectType = limit.subject().type();
        this.subjectId = limit.subject().id();
        this.name = limit.name();
        this.dueOn = limit.dueOn();
        this.signedOn = limit.signedOn();
        this.reason = reason;
        this.givenBy = by.value();
        this.givenName = byName;
        this.givenAt = at;
    }

    SessionDetails.Overrun toOverrun() {
        return new SessionDetails.Overrun(name, dueOn, signedOn, reason, givenName);
    }
}
