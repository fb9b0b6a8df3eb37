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

    static final String MESSAGE_CITY_COUNCIL = "Message_CityCouncilConcluded";

    /** Where a line waits for the city's Council. */
    static final String CITY_COUNCIL_CONCLUDED = "CatchEvent_CityCouncilConcluded";

    /** The way back to the reviewer; drawings before it was drawn have none. */
    static final String CITY_COUNCIL_WANTS_MORE = "Flow_CityCouncilWantsMore";

    /** Outcome: name of a {@link vn.thidua.decision.AppraisalProcess.CouncilAnswer}. */
    static final String CITY_COUNCIL = "cityCouncil";

    private CityAppraisalModel() {}
}
