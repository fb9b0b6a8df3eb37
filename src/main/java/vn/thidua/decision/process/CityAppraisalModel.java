package vn.thidua.decision.process;

/** Names of {@code processes/CityAppraisal.bpmn}. */
final class CityAppraisalModel {

    static final String KEY = "CityAppraisal";

    static final String APPRAISE = "UserTask_AppraiseLine";

    /** Outcome: name of a {@link vn.thidua.decision.Proposal}. */
    static final String PROPOSAL = "proposal";

    private CityAppraisalModel() {}
}
