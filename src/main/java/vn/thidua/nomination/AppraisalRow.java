package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;

/** The appraisal with its report; {@code null} until then. */
@Embeddable
record AppraisalRow(
        @Column(name = "appraised_at") Instant at,
        @Column(name = "appraiser") @Nullable UUID by,
        @Column(name = "appraisal_report") @Nullable String report) {

    @Nullable
    AccountId appraiser() {
        return by == null ? null : new AccountId(by);
    }
}
