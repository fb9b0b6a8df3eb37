package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.thidua.shared.UnitCode;

/** Which line a request is about, and who deals with it; never changes. */
@Embeddable
class SupplementPlace extends LinePlace {

    @Column
    private UUID appraisal;

    /** The nominating unit, which may be asked to help. */
    @Column
    private String unit;

    SupplementPlace() {}

    SupplementPlace(Appraisal appraisal, UnitCode unit) {
        super(appraisal.submission(), appraisal.line(), appraisal.city(), appraisal.commune());
        this.appraisal = appraisal.id().value();
        this.unit = unit.value();
    }

    AppraisalId appraisal() {
        return new AppraisalId(appraisal);
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }
}
