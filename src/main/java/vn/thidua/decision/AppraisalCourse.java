package vn.thidua.decision;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RuleSets;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;

/** The course of one line at the city as its process drives it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AppraisalCourse implements AppraisalLifecycle {

    private final Appraisals appraisals;
    private final PaperDesk desk;
    private final RuleSets ruleSets;

    AppraisalCourse(Appraisals appraisals, PaperDesk desk, RuleSets ruleSets) {
        this.appraisals = appraisals;
        this.desk = desk;
        this.ruleSets = ruleSets;
    }

    @Override
    public String reviewers(AppraisalId appraisal) {
        return PaperDesk.candidates(desk.receivers(appraisal(appraisal).city()));
    }

    @Override
    public String communeOfficers(AppraisalId appraisal) {
        return PaperDesk.candidates(
                Set.of(new RoleAt(Role.APPRAISER, appraisal(appraisal).commune())));
    }

    @Override
    public String rule(AppraisalId appraisal, String key) {
        String form = appraisal(appraisal).formCode();
        return ruleSets.value(ruleSets.inForceOn(desk.today()), key, form, desk.today())
                .value();
    }

    private Appraisal appraisal(AppraisalId id) {
        return appraisals.find(id.value(), Scope.ALL).orElseThrow(BusinessException::notFound);
    }
}
