package vn.thidua.decision.process;

import org.springframework.stereotype.Component;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.AppraisalLifecycle;

/** What {@code CityAppraisal.bpmn} calls. */
@Component("cityAppraisalTasks")
public class CityAppraisalTasks {

    private final AppraisalLifecycle appraisals;

    CityAppraisalTasks(AppraisalLifecycle appraisals) {
        this.appraisals = appraisals;
    }

    public String reviewers(String businessKey) {
        return appraisals.reviewers(AppraisalId.parse(businessKey));
    }

    public String communeOfficers(String businessKey) {
        return appraisals.communeOfficers(AppraisalId.parse(businessKey));
    }

    public String rule(String businessKey, String key) {
        return appraisals.rule(AppraisalId.parse(businessKey), key);
    }
}
