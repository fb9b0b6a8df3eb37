package vn.thidua.decision.process;

import java.util.List;

/** Names of {@code processes/AwardDecision.bpmn}. */
final class AwardDecisionModel {

    static final String KEY = "AwardDecision";

    static final String PREPARE = "UserTask_PrepareDecision";
    static final String SIGN = "UserTask_SignDecision";
    static final String NUMBER = "UserTask_NumberDecision";

    static final String EXAMINE_FAULT = "UserTask_ExamineFault";
    static final String SIGN_AMENDMENT = "UserTask_SignAmendment";
    static final String NUMBER_AMENDMENT = "UserTask_NumberAmendment";
    static final String SIGN_LETTER = "UserTask_SignCorrectionLetter";
    static final String NUMBER_LETTER = "UserTask_NumberCorrectionLetter";
    static final String REISSUE = "UserTask_ReissueCertificates";

    /** Every step at which the mending of an error waits for somebody. */
    static final List<String> MENDING =
            List.of(EXAMINE_FAULT, SIGN_AMENDMENT, NUMBER_AMENDMENT, SIGN_LETTER, NUMBER_LETTER, REISSUE);

    static final String MESSAGE_FAULT_REPORTED = "Message_FaultReported";

    /** The same in {@code CitySubmission.bpmn}. */
    static final String MESSAGE_LIST_EMPTIED = "Message_ListEmptied";

    private AwardDecisionModel() {}
}
