package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Why, by whom and when a line was last put off to a later round by who signs; {@code null} when it never was. */
@Embeddable
record DeferralRow(
        @Column(name = "defer_reason") String reason,
        @Column(name = "deferred_by") String by,
        @Column(name = "deferred_on") LocalDate on) {

    NominationDetails.Deferral deferral() {
        return new NominationDetails.Deferral(reason, by, on);
    }
}
