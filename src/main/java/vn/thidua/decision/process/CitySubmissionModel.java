package vn.thidua.decision.process;

/** Names of {@code processes/CitySubmission.bpmn}. */
final class CitySubmissionModel {

    static final String KEY = "CitySubmission";

    static final String PREPARE = "UserTask_PrepareSubmission";
    static final String SIGN = "UserTask_SignSubmission";
    static final String NUMBER = "UserTask_NumberSubmission";
    static final String RECEIVE = "UserTask_ReceiveSubmission";

    private CitySubmissionModel() {}
}
