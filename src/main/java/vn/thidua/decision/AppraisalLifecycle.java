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
