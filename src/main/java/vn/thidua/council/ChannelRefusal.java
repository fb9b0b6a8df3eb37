package vn.thidua.council;

/** What is refused of papers in the room, of their counting, and of written opinions, each with a sentence. */
final class ChannelRefusal {

    private ChannelRefusal() {}

    /** Papers are handed out, and fewer than two people are there to count them. */
    static CouncilException countingTeamMissing() {
        return new CouncilException("council.refused.countingTeamMissing");
    }

    /** Of the counting team fewer than two may count the item. */
    static CouncilException nobodyCounts(String item) {
        return new CouncilException("council.refused.nobodyCounts", item);
    }

    static CouncilException mayNotCount(String name) {
        return new CouncilException("council.refused.mayNotCount", name);
    }

    /** Somebody who is on the team already, or takes no part in what the other one had to count. */
    static CouncilException mayNotCountInstead() {
        return new CouncilException("council.refused.mayNotCountInstead");
    }

    /** The Council does not vote that way. */
    static CouncilException channelOff() {
        return new CouncilException("council.refused.channelOff");
    }

    static CouncilException memberUndeclared(String name) {
        return new CouncilException("council.refused.memberUndeclared", name);
    }

    /** A paper without a line that the others have would be known when the box is opened. */
    static CouncilException paperWouldTell(String name) {
        return new CouncilException("council.refused.paperWouldTell", name);
    }

    static CouncilException notInTheRoom(String name) {
        return new CouncilException("council.refused.notInTheRoom", name);
    }

    /** The figures are not those of the items that are still asked for. */
    static CouncilException boxMoved() {
        return new CouncilException("council.refused.boxMoved");
    }

    static CouncilException boxDoesNotAddUp(int position) {
        return new CouncilException("council.refused.boxDoesNotAddUp", position);
    }

    static CouncilException boxHoldsMore(int found, int issued) {
        return new CouncilException("council.refused.boxHoldsMore", found, issued);
    }

    /** Whoever counted the box signs before anybody else does. */
    static CouncilException countNotSigned() {
        return new CouncilException("council.refused.countNotSigned");
    }

    /** Somebody who is there votes, and gives no opinion in writing. */
    static CouncilException notAbsent(String name) {
        return new CouncilException("council.refused.notAbsent", name);
    }

    static CouncilException opinionScanMissing() {
        return new CouncilException("council.refused.opinionScanMissing");
    }

    static CouncilException opinionIncomplete() {
        return new CouncilException("council.refused.opinionIncomplete");
    }
}
