package vn.thidua.decision;

import java.time.LocalDate;
import vn.thidua.shared.BusinessException;

/** What the room refuses, each with its sentence in the texts. */
public class DecisionException extends BusinessException {

    private DecisionException(String key, Object... details) {
        super(key, details);
    }

    /** The paper is no longer where the act belongs. */
    static DecisionException moved(PaperStatus status) {
        return new DecisionException("decision.refused.moved." + status);
    }

    /** Somebody listed is on hold; {@code who} says as much of why as the person may know. */
    static DecisionException onHold(String who) {
        return new DecisionException("decision.refused.onHold", who);
    }

    /** Somebody listed has the title of that year, or it was signed for; {@code who} says where. */
    static DecisionException titleTwice(String who) {
        return new DecisionException("decision.refused.titleTwice", who);
    }

    /** The city granted it to somebody on hold: entered with a reason only. */
    static DecisionException heldAtCity(String who) {
        return new DecisionException("decision.refused.heldAtCity", who);
    }

    /** There is nobody to set aside. */
    static DecisionException nobodyOnHold() {
        return new DecisionException("decision.refused.nobodyOnHold");
    }

    /** The rule set does not follow here how an error in a decision is mended. */
    static DecisionException mendingOff() {
        return new DecisionException("decision.refused.mendingOff");
    }

    /** The decision is being mended: one course at a time. */
    static DecisionException mendedAlready() {
        return new DecisionException("decision.refused.mendedAlready");
    }

    /** They take no part in the Council's vote on it, and it is not public yet. */
    static DecisionException recused() {
        return new DecisionException("decision.refused.recused");
    }

    static DecisionException nothingListed() {
        return new DecisionException("decision.refused.nothingListed");
    }

    static DecisionException reasonMissing() {
        return new DecisionException("decision.refused.reasonMissing");
    }

    static DecisionException ownLine(String name) {
        return new DecisionException("decision.refused.ownLine", name);
    }

    static DecisionException appraisedLine(String name) {
        return new DecisionException("decision.refused.appraisedLine", name);
    }

    static DecisionException familyLine(String name) {
        return new DecisionException("decision.refused.familyLine", name);
    }

    /** Not decided yet whether the nominee is the person or somebody of the same name. */
    static DecisionException sameName(String name) {
        return new DecisionException("decision.refused.sameName", name);
    }

    /** The rule set does not let a line be put off. */
    static DecisionException deferralOff() {
        return new DecisionException("decision.refused.deferralOff");
    }

    /** The city proposes or refuses; only a commune has a later round of its own. */
    static DecisionException deferralAtCity() {
        return new DecisionException("decision.refused.deferralAtCity");
    }

    /** @param shortfall what the share of direct workers is below of */
    static DecisionException shareReasonMissing(String shortfall) {
        return new DecisionException("decision.refused.shareReasonMissing", shortfall);
    }

    /** @param passed which quotas, as sentences */
    static DecisionException quotaReasonMissing(String passed) {
        return new DecisionException("decision.refused.quotaReasonMissing", passed);
    }

    /** @param passed which quotas, as sentences */
    static DecisionException quotaPassed(String passed) {
        return new DecisionException("decision.refused.quotaPassed", passed);
    }

    static DecisionException shareSuffices() {
        return new DecisionException("decision.refused.shareSuffices");
    }

    static DecisionException interest(String name, String interest) {
        return new DecisionException("decision.refused.interest", name, interest);
    }

    static DecisionException deputyOnly() {
        return new DecisionException("decision.refused.deputyOnly");
    }

    static DecisionException authorisedOnly() {
        return new DecisionException("decision.refused.authorisedOnly");
    }

    static DecisionException textChanged() {
        return new DecisionException("decision.refused.textChanged");
    }

    static DecisionException numberTaken(String number, int year) {
        return new DecisionException("decision.refused.numberTaken", number, String.valueOf(year));
    }

    static DecisionException numberInvalid() {
        return new DecisionException("decision.refused.numberInvalid");
    }

    static DecisionException dateInvalid(LocalDate earliest, LocalDate latest) {
        return new DecisionException("decision.refused.dateInvalid", Dates.day(earliest), Dates.day(latest));
    }

    /** What was signed cites one law, and the date lies under another. */
    static DecisionException datedUnderOtherLaw(LocalDate signed, String signedUnder, String datedUnder) {
        return new DecisionException("decision.refused.otherLaw", Dates.day(signed), signedUnder, datedUnder);
    }

    static DecisionException appraised(String at, String by) {
        return new DecisionException("shared.alreadyDone", at, by);
    }

    /** The reviewer waits for the commune, or has proposed already. */
    static DecisionException notInHand(AppraisalStatus status) {
        return new DecisionException("decision.refused.notInHand." + status);
    }

    /** On another agenda of the city's Council, or with somebody else by now. */
    static DecisionException notForAnAgenda(String nominee) {
        return new DecisionException("decision.refused.notForAnAgenda", nominee);
    }

    /** The form asks for the city's Council, which has not recommended the line. */
    static DecisionException councilFirst(String nominee) {
        return new DecisionException("decision.refused.councilFirst", nominee);
    }

    /** On hold: no agenda takes it. */
    static DecisionException lineWaits(String who) {
        return new DecisionException("decision.refused.lineWaits", who);
    }

    static DecisionException missingListMissing() {
        return new DecisionException("decision.refused.missingListMissing");
    }

    static DecisionException supplementsExhausted(int max) {
        return new DecisionException("decision.refused.supplementsExhausted", String.valueOf(max));
    }

    /** The request is no longer where the act belongs. */
    static DecisionException supplementMoved(SupplementStatus status) {
        return new DecisionException("decision.refused.supplement." + status);
    }

    static DecisionException supplementChangedElsewhere() {
        return new DecisionException("decision.refused.supplementChangedElsewhere");
    }

    static DecisionException answerMissing() {
        return new DecisionException("decision.refused.answerMissing");
    }

    static DecisionException villageRequestMissing() {
        return new DecisionException("decision.refused.villageRequestMissing");
    }

    static DecisionException villageNoteMissing() {
        return new DecisionException("decision.refused.villageNoteMissing");
    }

    /** Lines still stand on the list: it is signed, not agreed to. */
    static DecisionException stillListed() {
        return new DecisionException("decision.refused.stillListed");
    }

    static DecisionException scanMissing() {
        return new DecisionException("decision.refused.scanMissing");
    }

    static DecisionException symbolInvalid() {
        return new DecisionException("decision.refused.symbolInvalid");
    }

    static DecisionException signerMissing() {
        return new DecisionException("decision.refused.signerMissing");
    }

    static DecisionException cityDateInvalid(LocalDate earliest, LocalDate latest) {
        return new DecisionException("decision.refused.cityDateInvalid", Dates.day(earliest), Dates.day(latest));
    }

    static DecisionException sentDateInvalid(LocalDate earliest, LocalDate latest) {
        return new DecisionException("decision.refused.sentDateInvalid", Dates.day(earliest), Dates.day(latest));
    }

    /** The same paper of the city was entered before, for which submission. */
    static DecisionException cityNumberTaken(String number, int year, String submission) {
        return new DecisionException("decision.refused.cityNumberTaken", number, String.valueOf(year), submission);
    }

    /** @param submission the number of the submission that the paper was entered for first */
    static DecisionException cityNumberOtherDate(String number, int year, LocalDate date, String submission) {
        return new DecisionException(
                "decision.refused.cityNumberOtherDate", number, String.valueOf(year), Dates.day(date), submission);
    }

    static DecisionException nothingAnswered() {
        return new DecisionException("decision.refused.nothingAnswered");
    }

    static DecisionException alreadyAnswered(String name) {
        return new DecisionException("decision.refused.alreadyAnswered", name);
    }

    static DecisionException refusalReasonMissing(String name) {
        return new DecisionException("decision.refused.refusalReasonMissing", name);
    }

    static DecisionException ordinalInvalid(String name) {
        return new DecisionException("decision.refused.ordinalInvalid", name);
    }

    static DecisionException ordinalTwice(int ordinal) {
        return new DecisionException("decision.refused.ordinalTwice", String.valueOf(ordinal));
    }

    static DecisionException groundsMissing(String ruleSet) {
        return new DecisionException("decision.refused.groundsMissing", ruleSet);
    }
}
