package vn.thidua.decision;

import org.springframework.stereotype.Component;
import vn.thidua.shared.BusinessException;

/** The latest request on a line, for those who are asked to answer it; to anybody else it does not exist. */
@Component
class SupplementAccess {

    private final Supplements supplements;
    private final SupplementDesk desk;

    SupplementAccess(Supplements supplements, SupplementDesk desk) {
        this.supplements = supplements;
        this.desk = desk;
    }

    Supplement find(AppraisalId id) {
        return supplements
                .latest(id.value(), desk.answering())
                .filter(this::isAsked)
                .orElseThrow(BusinessException::notFound);
    }

    Supplement lock(AppraisalId id) {
        return supplements
                .lockLatest(id.value(), desk.answering())
                .filter(this::isAsked)
                .orElseThrow(BusinessException::notFound);
    }

    private boolean isAsked(Supplement supplement) {
        return desk.isOfficer(supplement) || (supplement.villageRequest() != null && desk.isOfNominator(supplement));
    }

    Supplement lockAsOfficer(AppraisalId id) {
        Supplement supplement = lock(id);
        if (!desk.isOfficer(supplement)) {
            throw BusinessException.forbidden();
        }
        return supplement;
    }

    Supplement lockInTurn(AppraisalId id) {
        Supplement supplement = lock(id);
        if (!desk.hasTurn(supplement)) {
            throw DecisionException.supplementMoved(supplement.status());
        }
        return supplement;
    }
}
