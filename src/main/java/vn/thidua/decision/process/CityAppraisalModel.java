package vn.thidua.decision.process;

/** Names of {@code processes/CityAppraisal.bpmn}. */
final class CityAppraisalModel {

    static final String KEY = "CityAppraisal";

    static final String APPRAISE = "UserTask_AppraiseLine";

    static final String SUPPLEMENT = "UserTask_SupplementLine";
    static final String SUPPLEMENT_BY_VILLAGE = "UserTask_SupplementByVillage";

    static final String MESSAGE_VOTED_AGAIN = "Message_CouncilVotedAgain";

    /** Outcome: name of a {@link vn.thidua.decision.Proposal}, or {@code SUPPLEMENT}. */
    static final String PROPOSAL = "proposal";

    /** Outcome: {@code SENT} or {@code ASK_VILLAGE}. */
    static final String ANSWER = "supplementAnswer";

    /** Outcome: {@code CHANGED} or {@code UNCHANGED}. */
    static final String SUBSTANCE = "substance";

    private CityAppraisalModel() {}
}
