package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.thidua.shared.UnitCode;

/** Which line a request is about, and who deals with it; never changes. */
@Embeddable
class SupplementPlace {

    @Column
    private UUID appraisal;

    @Column
    private UUID submission;

    @Column
    private UUID line;

    @Column
    private String city;

    @Column
    private String commune;

    /** The nominating unit, which may be asked to help. */
    @Column
    private String unit;

    SupplementPlace() {}

    SupplementPlace(Appraisal appraisal, UnitCode unit) {
        this.appraisal = appraisal.id().value();
        this.submission = appraisal.submission().value();
        this.line = appraisal.line();
        this.city = appraisal.city().value();
        this.commune = appraisal.commune().value();
        this.unit = unit.value();
    }

    AppraisalId appraisal() {
        return new AppraisalId(appraisal);
    }

    PaperId submission() {
        return new PaperId(submission);
    }

    UUID line() {
        return line;
    }

    UnitCode city() {
        return new UnitCode(city);
    }

    UnitCode commune() {
        return new UnitCode(commune);
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }
}
