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

    /** A rule by verified values speaks against a line: it is not appraised as appropriate. */
    public static NominationException barred(String name, String explanation) {
        return new NominationException("nomination.error.barred", name, explanation);
    }

    /** To a warning the appraiser writes why the line goes on. */
    public static NominationException reasonOwed(String name, String explanation) {
        return new NominationException("nomination.error.reasonOwed", name, explanation);
    }

    /** A refusal, return, withdrawal or stop must say why. */
    public static NominationException reasonMissing() {
        return new NominationException("nomination.error.reasonMissing");
    }

    /** A supplement must say what is missing. */
    public static NominationException supplementListMissing() {
        return new NominationException("nomination.error.supplementListMissing");
    }

    /** Nothing is complete while a mandatory paper is missing or wrong. */
    static NominationException papersLacking() {
        return new NominationException("nomination.error.papersLacking");
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

    /** The subject of the line is on hold; {@code words} say as much of it as the person may know. */
    public static NominationException lineWaits(String name, String words) {
        return new NominationException("nomination.error.lineWaits", name, words);
    }

    /** The authority's answer was entered before. */
    static NominationException consultationAnswered() {
        return new NominationException("nomination.error.consultationAnswered");
    }

    /** An answer says what, who signed it, its number and its date. */
    static NominationException consultationIncomplete() {
        return new NominationException("nomination.error.consultationIncomplete");
    }

    /** A letter is not dated after today. */
    static NominationException consultationDate() {
        return new NominationException("nomination.error.consultationDate");
    }

    /** Every nominee is on hold: nothing could go on. */
    public static NominationException allWait() {
        return new NominationException("nomination.error.allWait");
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
}
