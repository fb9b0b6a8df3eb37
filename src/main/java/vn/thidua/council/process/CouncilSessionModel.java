package vn.thidua.council.process;

/** Names in {@code processes/CouncilSession.bpmn} that Java refers to. */
final class CouncilSessionModel {

    static final String KEY = "CouncilSession";

    static final String VARIABLE_RULE_SET = "ruleSet";
    static final String VARIABLE_MEMBER = "memberId";
    static final String VARIABLE_PERSON = "personId";
    static final String VARIABLE_COUNTER = "counterId";
    static final String VARIABLE_SIGNING = "signing";
    static final String VARIABLE_RESULTS = "results";

    static final String TASK_PREPARE_AGENDA = "UserTask_PrepareAgenda";
    static final String TASK_INVITE_MEMBERS = "UserTask_InviteMembers";
    static final String TASK_DECLARE_INTERESTS = "UserTask_DeclareInterests";
    static final String TASK_RESUME_SESSION = "UserTask_ResumeSession";
    static final String IS_RESUMED = "Gateway_IsSessionResumed";
    static final String AFTER_THE_BALLOTS = "Gateway_IsChairRecused";
    static final String TASK_PRESIDE_FOR_ITEM = "UserTask_PresideForItem";
    static final String TASK_SIGN_COUNT = "UserTask_SignCountMinutes";
    static final String TASK_SIGN_ITEM_MINUTES = "UserTask_SignItemMinutes";
    static final String TASK_OPEN_SESSION = "UserTask_OpenSession";
    static final String TASK_CAST_BALLOT = "UserTask_CastBallot";
    static final String TASK_ENTER_SHOW_OF_HANDS = "UserTask_EnterShowOfHands";
    static final String TASK_ENTER_OPINIONS = "UserTask_EnterWrittenOpinions";
    static final String TASK_COUNT_PAPER_BOX = "UserTask_CountPaperBox";
    static final String TASK_CLOSE_BALLOT = "UserTask_CloseBallot";
    static final String TASK_CUT_AT_QUOTA = "UserTask_CutAtQuota";
    static final String TASK_CONFIRM_RESULTS = "UserTask_ConfirmResults";
    static final String TASK_SIGN_BY_SECRETARY = "UserTask_SignMinutesBySecretary";
    static final String TASK_SIGN_BY_PRESIDER = "UserTask_SignMinutesByPresider";

    static final String MESSAGE_CANCELLED = "Message_SessionCancelled";

    private CouncilSessionModel() {}

    /** What the presider did with the results. */
    enum Results {
        CONFIRMED,
        VOTE_AGAIN
    }

    /** What the presider did with the minutes. */
    enum Signing {
        SIGNED,
        GIVEN_BACK
    }
}
