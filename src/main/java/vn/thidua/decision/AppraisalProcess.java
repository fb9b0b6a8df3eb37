package vn.thidua.decision;

/** What this room tells the process of one line at the city. */
public interface AppraisalProcess {

    void proposed(AppraisalId appraisal, Proposal proposal);

    /** The reviewer asked the commune for a supplement. */
    void supplementAsked(AppraisalId appraisal);

    /** The commune's officer asked the nominating unit for help. */
    void villageAsked(AppraisalId appraisal);

    /** The nominating unit gave it back to the officer. */
    void villageAnswered(AppraisalId appraisal);

    /** The commune answered; {@code votesAgain} when its Council has to vote again. */
    void supplemented(AppraisalId appraisal, boolean votesAgain);

    /** The Council voted again. */
    void votedAgain(AppraisalId appraisal);

    /** The city's Council concluded on the line; not told of what it put off for a later session, which waits on. */
    void cityCouncilConcluded(AppraisalId appraisal, CouncilAnswer answer);

    /** How a line goes on after the city's Council. */
    enum CouncilAnswer {
        RECOMMENDED,
        NOT_RECOMMENDED,
        /** Put off until the reviewer has completed it. */
        TO_COMPLETE
    }
}
