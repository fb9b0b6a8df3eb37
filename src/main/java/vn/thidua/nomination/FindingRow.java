package vn.thidua.nomination;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A finding as it is stored. */
@Embeddable
record FindingRow(
        String rule,
        @Enumerated(EnumType.STRING) Verdict verdict,
        String explanation,
        String article,
        boolean unverified) {

    NominationDetails.Finding finding() {
        return new NominationDetails.Finding(rule, verdict, explanation, article, unverified);
    }
}
