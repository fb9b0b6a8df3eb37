package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.thidua.nomination.QuotaExplanation;

/** Why a Tờ trình carries more than its movements' quotas give. Never changed. */
@Entity
@Table(name = "decision_quota_reason")
class PaperQuotaReason {

    @Id
    private UUID id;

    @Column
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private UUID paper;

    @Embedded
    private QuotaExplanation given;

    @SuppressWarnings("NullAway.Init")
    PaperQuotaReason() {}

    PaperQuotaReason(PaperId paper, QuotaExplanation given) {
        this.id = UUID.randomUUID();
        this.paper = paper.value();
        this.given = given;
    }

    QuotaExplanation given() {
        return given;
    }
}
