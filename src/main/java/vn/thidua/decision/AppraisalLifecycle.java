package vn.thidua.decision;

import vn.thidua.deadline.DueDate;

/** What the process may do with the city's appraisal of a line. Called by the engine only, in its transaction. */
public interface AppraisalLifecycle {

    /** Who appraises, as {@code ROLE@UNIT}. */
    String reviewers(AppraisalId appraisal);

    /** Who at the commune answers a request for a supplement. */
    String communeOfficers(AppraisalId appraisal);

    /** Who wrote the nomination and may be asked to help. */
    String nominators(AppraisalId appraisal);

    /** The value of a rule of procedure today. */
    String rule(AppraisalId appraisal, String key);

    /** Whether the city's Council votes on what the reviewer has just proposed. */
    boolean toCityCouncil(AppraisalId appraisal);

    /** The line waits for an agenda of the city's Council: the others of its submission may be complete without it. */
    void offerToCityCouncil(AppraisalId appraisal);

    /** Until when the line waits for the city's Council. */
    DueDate cityCouncilDue(AppraisalId appraisal);

    /**
     * The city's Council did not meet in time: the reviewer has the line again, and sees why. While it stands on an agenda the
     * waiting begins anew.
     *
     * @return whether it stands on an agenda
     */
    boolean lapseCityCouncil(AppraisalId appraisal);

    /** The city's Council did not recommend the line: it is not decided on, and the commune learns that. */
    void endNotRecommended(AppraisalId appraisal);

    /**
     * The reviewer's proposal counts now. Once no line of the submission is in the city's hands any more, all that are
     * proposed go on the draft of one decision; those that wait at the commune are not waited for.
     */
    void conclude(AppraisalId appraisal);

    /** The line waits at the commune: the others of its submission may be complete without it. */
    void releaseOthers(AppraisalId appraisal);

    /** Until when the commune is to answer the running request. */
    DueDate supplementDue(AppraisalId appraisal);

    /** The commune did not answer in time: the reviewer goes on with what there is. */
    void lapseSupplement(AppraisalId appraisal);

    /** The line's substance changed: it is ready for an agenda of the commune's Council. */
    void offerToCouncil(AppraisalId appraisal);

    /** Until when the Council is to vote again. */
    DueDate secondVoteDue(AppraisalId appraisal);

    /**
     * The Council did not vote in time: the reviewer goes on, and sees that. While the line stands on an agenda the
     * waiting begins anew.
     *
     * @return whether the line stands on an agenda
     */
    boolean lapseSecondVote(AppraisalId appraisal);
}
