package vn.thidua.nomination;

import vn.thidua.shared.BusinessException;

/** What the room refuses, in words for the person who asked. */
public class NominationException extends BusinessException {

    private NominationException(String key, Object... details) {
        super(key, details);
    }

    /** Somebody else saved the same nomination since it was read. */
    public static NominationException changedElsewhere() {
        return new NominationException("nomination.error.changedElsewhere");
    }

    /** Somebody else threw the draft away. */
    public static NominationException draftGone() {
        return new NominationException("nomination.error.draftGone");
    }

    /** The content may no longer be changed. */
    public static NominationException notEditable(String reference) {
        return new NominationException("nomination.error.notEditable", reference);
    }

    /** The step was done already, or is not reached yet. */
    public static NominationException notAtThisStep() {
        return new NominationException("nomination.error.notAtThisStep");
    }

    /** A refusal, return, withdrawal or stop must say why. */
    public static NominationException reasonMissing() {
        return new NominationException("nomination.error.reasonMissing");
    }

    /** A supplement must say what is missing. */
    public static NominationException supplementListMissing() {
        return new NominationException("nomination.error.supplementListMissing");
    }

    /** The rule set allows no further supplement. */
    public static NominationException supplementsExhausted(int max) {
        return new NominationException("nomination.error.supplementsExhausted", max);
    }

    /** The Council has opened the session. */
    public static NominationException tooLateToWithdraw() {
        return new NominationException("nomination.error.tooLateToWithdraw");
    }

    /** No Council votes on it, and the chair has signed. */
    public static NominationException signedBeforeWithdrawal() {
        return new NominationException("nomination.error.signedBeforeWithdrawal");
    }

    /** Already signed, or standing on a paper that is being signed. */
    public static NominationException tooLateToStop() {
        return new NominationException("nomination.error.tooLateToStop");
    }

    /** The line cannot go on an agenda, or leave one, as it stands. */
    public static NominationException lineNotReady(String name) {
        return new NominationException("nomination.error.lineNotReady", name);
    }

    /** Nobody confirms, checks or appraises a nomination in which they are a nominee. */
    public static NominationException ownLine() {
        return new NominationException("nomination.error.ownLine");
    }

    /** Whoever found an achievement does not appraise it, and nobody else holds the role. */
    public static NominationException noOtherAppraiser() {
        return new NominationException("nomination.error.noOtherAppraiser");
    }

    /** Same name and same year of birth: that is no namesake. */
    public static NominationException noNamesake(String name) {
        return new NominationException("nomination.error.noNamesake", name);
    }

    /** Whoever made the nomination does not check or appraise it. */
    public static NominationException ownNomination() {
        return new NominationException("nomination.error.ownNomination");
    }

    /** The only line that is left goes back with its whole nomination. */
    static NominationException lastLine() {
        return new NominationException("nomination.error.lastLine");
    }

    static NominationException listHangs() {
        return new NominationException("nomination.error.listHangs");
    }

    static NominationException campaignIncomplete() {
        return new NominationException("nomination.error.campaignIncomplete");
    }

    static NominationException campaignDaysReversed() {
        return new NominationException("nomination.error.campaignDaysReversed");
    }

    /** The chair has answered already. */
    static NominationException leaveAnswered() {
        return new NominationException("nomination.error.leaveAnswered");
    }

    /** Leave is given until a day to come. */
    static NominationException leaveOver() {
        return new NominationException("nomination.error.leaveOver");
    }

    /** The unit has asked and waits. */
    static NominationException leaveAsked() {
        return new NominationException("nomination.error.leaveAsked");
    }
}
