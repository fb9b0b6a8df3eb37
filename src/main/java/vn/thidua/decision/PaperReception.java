package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.AccountId;

/** Who took a submission in at the city, and when. */
@Embeddable
class PaperReception {

    @Column
    private UUID receivedBy;

    @Column
    private String receivedName;

    @Column
    private Instant receivedAt;

    PaperReception() {}

    PaperReception(AccountId by, String name, Instant at) {
        this.receivedBy = by.value();
        this.receivedName = name;
        this.receivedAt = at;
    }

    Instant at() {
        return receivedAt;
    }
}
