package vn.thidua.decision.process;

import org.springframework.stereotype.Component;
import vn.thidua.deadline.DueDate;
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

    public String nominators(String businessKey) {
        return appraisals.nominators(AppraisalId.parse(businessKey));
    }

    /** Whether the proposal goes before the city's Council. */
    public boolean toCityCouncil(String businessKey) {
        return appraisals.toCityCouncil(AppraisalId.parse(businessKey));
    }

    public void offerToCityCouncil(String businessKey) {
        appraisals.offerToCityCouncil(AppraisalId.parse(businessKey));
    }

    /** Until when the line waits for the city's Council. */
    public DueDate cityCouncilDue(String businessKey) {
        return appraisals.cityCouncilDue(AppraisalId.parse(businessKey));
    }

    /** {@code ON_AGENDA} or {@code LAPSED}. */
    public String lapseCityCouncil(String businessKey) {
        return appraisals.lapseCityCouncil(AppraisalId.parse(businessKey)) ? "ON_AGENDA" : "LAPSED";
    }

    public void endNotRecommended(String businessKey) {
        appraisals.endNotRecommended(AppraisalId.parse(businessKey));
    }

    public void conclude(String businessKey) {
        appraisals.conclude(AppraisalId.parse(businessKey));
    }

    public void releaseOthers(String businessKey) {
        appraisals.releaseOthers(AppraisalId.parse(businessKey));
    }

    /** Until when the commune is to answer, in working days by the rule set. */
    public DueDate supplementDue(String businessKey) {
        return appraisals.supplementDue(AppraisalId.parse(businessKey));
    }

    public void lapseSupplement(String businessKey) {
        appraisals.lapseSupplement(AppraisalId.parse(businessKey));
    }

    public void offerToCouncil(String businessKey) {
        appraisals.offerToCouncil(AppraisalId.parse(businessKey));
    }

    /** Until when the Council is to vote again. */
    public DueDate secondVoteDue(String businessKey) {
        return appraisals.secondVoteDue(AppraisalId.parse(businessKey));
    }

    /** {@code ON_AGENDA} or {@code LAPSED}. */
    public String lapseSecondVote(String businessKey) {
        return appraisals.lapseSecondVote(AppraisalId.parse(businessKey)) ? "ON_AGENDA" : "LAPSED";
    }
}
