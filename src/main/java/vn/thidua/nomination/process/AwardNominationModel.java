package vn.thidua.nomination.process;

/** The names in {@code processes/AwardNomination.bpmn}. */
final class AwardNominationModel {

    static final String KEY = "AwardNomination";

    static final String CONFIRM_BY_FRONT = "UserTask_ConfirmByFront";
    static final String CONFIRM_BY_COMMUNE_FRONT = "UserTask_ConfirmByCommuneFront";
    static final String CHECK = "UserTask_CheckNomination";
    static final String ANSWER_SUPPLEMENT = "UserTask_AnswerSupplement";
    static final String APPRAISE = "UserTask_AppraiseNomination";
    static final String APPRAISE_SIMPLY = "UserTask_AppraiseSimply";
    static final String CONSULT = "UserTask_AnswerConsultation";
    static final String CHASE_CONSULTATION = "UserTask_ChaseConsultation";

    static final String COMPLETE_LINES = "UserTask_CompleteLines";

    static final String MESSAGE_LINE_PUT_OFF = "Message_LinePutOff";
    static final String MESSAGE_COUNCIL_CONCLUDED = "Message_CouncilConcluded";
    static final String MESSAGE_LINES_SETTLED = "Message_LinesSettled";
    static final String MESSAGE_WITHDRAWN = "Message_NominationWithdrawn";
    static final String MESSAGE_STOPPED = "Message_NominationStopped";

    static final String RULE_SET = "ruleSet";
    static final String FRONT_OUTCOME = "frontOutcome";
    static final String AUTHORITY = "authority";
    static final String SETTLEMENT = "settlement";

    private AwardNominationModel() {}
}
