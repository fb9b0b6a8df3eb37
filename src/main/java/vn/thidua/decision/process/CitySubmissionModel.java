package vn.thidua.decision.process;

/** Names of {@code processes/CitySubmission.bpmn}. */
final class CitySubmissionModel {

    static final String KEY = "CitySubmission";

    static final String PREPARE = "UserTask_PrepareSubmission";
    static final String SIGN = "UserTask_SignSubmission";
    static final String NUMBER = "UserTask_NumberSubmission";
    static final String RECEIVE = "UserTask_ReceiveSubmission";
    static final String SEND_PACK = "UserTask_SendPack";
    static final String ENTER_ANSWER = "UserTask_EnterCityAnswer";

    /** Outcome: name of a {@link vn.thidua.decision.HandOverChannel}. */
    static final String CHANNEL = "channel";

    /** Outcome: {@code ALL} or {@code PARTIAL}. */
    static final String CITY_ANSWER = "cityAnswer";

    private CitySubmissionModel() {}
}
