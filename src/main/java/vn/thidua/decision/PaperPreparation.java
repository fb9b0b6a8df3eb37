package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.AccountId;

/** Which officer put a paper before its signer, and when. */
@Embeddable
class PaperPreparation {

    @Column
    private UUID preparedBy;

    @Column
    private String preparedName;

    @Column
    private Instant preparedAt;

    PaperPreparation() {}

    PaperPreparation(AccountId by, String name, Instant at) {
        this.preparedBy = by.value();
        this.preparedName = name;
        this.preparedAt = at;
    }

    String name() {
        return preparedName;
    }
}
