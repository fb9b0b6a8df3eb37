package vn.thidua.decision.process;

/** Names of {@code processes/AwardDecision.bpmn}. */
final class AwardDecisionModel {

    static final String KEY = "AwardDecision";

    static final String PREPARE = "UserTask_PrepareDecision";
    static final String SIGN = "UserTask_SignDecision";
    static final String NUMBER = "UserTask_NumberDecision";

    /** The same in {@code CitySubmission.bpmn}. */
    static final String MESSAGE_LIST_EMPTIED = "Message_ListEmptied";

    private AwardDecisionModel() {}
}
