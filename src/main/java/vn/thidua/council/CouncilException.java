package vn.thidua.council;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.council.tally.Quorum;
import vn.thidua.shared.BusinessException;

/** What the Council's room refuses, each with a sentence for the person. */
public final class CouncilException extends BusinessException {

    CouncilException(String key, Object... details) {
        super(key, details);
    }

    /** The step is over, or not reached yet: somebody else was faster, or the screen is old. */
    static CouncilException notNow() {
        return new CouncilException("council.refused.notNow");
    }

    static CouncilException noCouncil() {
        return new CouncilException("council.refused.noCouncil");
    }

    static CouncilException councilStands() {
        return new CouncilException("council.refused.councilStands");
    }

    static CouncilException emptyAgenda() {
        return new CouncilException("council.refused.emptyAgenda");
    }

    /** Every subject was withdrawn or stopped since the session was convened. */
    static CouncilException nothingLeft() {
        return new CouncilException("council.refused.nothingLeft");
    }

    static CouncilException subjectGone() {
        return new CouncilException("council.refused.subjectGone");
    }

    static CouncilException meetingInThePast() {
        return new CouncilException("council.refused.meetingInThePast");
    }

    static CouncilException quorumMissing(Quorum quorum) {
        return quorum.opinions() == 0
                ? new CouncilException(
                        "council.refused.quorumMissing", quorum.present(), quorum.members(), quorum.needed())
                : new CouncilException(
                        "council.refused.quorumMissingWithOpinions",
                        quorum.present(),
                        quorum.members(),
                        quorum.needed(),
                        quorum.opinions());
    }

    static CouncilException notAMember() {
        return new CouncilException("council.refused.notAMember");
    }

    static CouncilException notPresent() {
        return new CouncilException("council.refused.notPresent");
    }

    /** Nobody leaves who was not marked as there. */
    static CouncilException notThere(String member) {
        return new CouncilException("council.refused.notThere", member);
    }

    static CouncilException handedInAlready() {
        return new CouncilException("council.refused.presenceAfterBallot");
    }

    /** Nobody reads papers or votes before they have declared their interests. */
    static CouncilException declareFirst() {
        return new CouncilException("council.refused.declareFirst");
    }

    static CouncilException declaredTooLate() {
        return new CouncilException("council.refused.declaredTooLate");
    }

    static CouncilException interestNoteMissing() {
        return new CouncilException("council.refused.interestNoteMissing");
    }

    static CouncilException interestNoteTooLong(int longest) {
        return new CouncilException("council.refused.interestNoteTooLong", longest);
    }

    /** The member takes no part in any item that is voted on. */
    static CouncilException recused() {
        return new CouncilException("council.refused.recused");
    }

    /** @param item nobody who is there can preside over it, or keep its minutes */
    static CouncilException nobodyStandsIn(String item) {
        return new CouncilException("council.refused.nobodyStandsIn", item);
    }

    static CouncilException itemsNotPresided() {
        return new CouncilException("council.refused.itemsNotPresided");
    }

    static CouncilException otherFormOwed() {
        return new CouncilException("council.refused.otherFormOwed");
    }

    static CouncilException paperIncomplete() {
        return new CouncilException("council.refused.paperIncomplete");
    }

    static CouncilException blankNotAllowed() {
        return new CouncilException("council.refused.blankNotAllowed");
    }

    /** Hands are counted, and the count confirmed, before the ballot is locked. */
    static CouncilException handsMissing(List<AgendaItem> items) {
        return new CouncilException("council.refused.handsMissing", positions(items));
    }

    /** @param present who may raise a hand on it */
    static CouncilException tooManyHands(AgendaItem item, int raised, int present) {
        return new CouncilException("council.refused.tooManyHands", item.position(), raised, present);
    }

    /** @param places as many of those with equal votes are taken */
    static CouncilException asManyAsPlaces(int places) {
        return new CouncilException("council.refused.asManyAsPlaces", places);
    }

    static CouncilException formNotOffered() {
        return new CouncilException("council.refused.formNotOffered");
    }

    /** Somebody has voted, or the item passed. */
    static CouncilException putOffTooLate() {
        return new CouncilException("council.refused.putOffTooLate");
    }

    /** Not there, or without a part in the item. */
    static CouncilException notCalled() {
        return new CouncilException("council.refused.notCalled");
    }

    /** @param names who have to declare before their vote is taken */
    static CouncilException calledUndeclared(String names) {
        return new CouncilException("council.refused.calledUndeclared", names);
    }

    private static String positions(List<AgendaItem> items) {
        return items.stream().map(item -> String.valueOf(item.position())).collect(Collectors.joining(", "));
    }

    static CouncilException notThePresider() {
        return new CouncilException("council.refused.notThePresider");
    }

    static CouncilException notTheSecretary() {
        return new CouncilException("council.refused.notTheSecretary");
    }

    static CouncilException minutesChanged() {
        return new CouncilException("council.refused.minutesChanged");
    }

    /** @param shortfall what the share of direct workers is below of */
    static CouncilException shareReasonMissing(String shortfall) {
        return new CouncilException("council.refused.shareReasonMissing", shortfall);
    }

    static CouncilException shareSuffices() {
        return new CouncilException("council.refused.shareSuffices");
    }

    /** @param most guests of a session, {@code longest} characters of a name or an office */
    static CouncilException guestIncomplete(int most, int longest) {
        return new CouncilException("council.refused.guestIncomplete", most, longest);
    }

    static CouncilException reasonMissing() {
        return new CouncilException("council.refused.reasonMissing");
    }

    static CouncilException foundedInTheFuture() {
        return new CouncilException("council.refused.foundedInTheFuture");
    }

    static CouncilException foundingIncomplete() {
        return new CouncilException("council.refused.foundingIncomplete");
    }

    static CouncilException oneChairOneSecretary() {
        return new CouncilException("council.refused.oneChairOneSecretary");
    }

    /** @param name who holds no role of the Council at the unit, or was named twice */
    static CouncilException mayNotSit(String name) {
        return new CouncilException("council.refused.mayNotSit", name);
    }

    static CouncilException opinionMissing(int longest) {
        return new CouncilException("council.refused.opinionMissing", longest);
    }

    static CouncilException sameSigner() {
        return new CouncilException("council.refused.sameSigner");
    }

    /** @param names whose limit ends before what the session concludes can be signed */
    static CouncilException limitReasonMissing(int count, String names) {
        return new CouncilException("council.refused.limitReasonMissing", count, names);
    }
}
