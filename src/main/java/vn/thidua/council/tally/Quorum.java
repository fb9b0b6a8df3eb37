package vn.thidua.council.tally;

import vn.thidua.award.Threshold;

/**
 * Whether enough members are there: by the rule of the session's rule set, on all members of the Council.
 *
 * @param present members checked in
 * @param members all members, the denominator
 */
public record Quorum(int present, int members, Threshold threshold) {

    public boolean reached() {
        return members > 0 && threshold.reached(present, members);
    }

    public int needed() {
        return threshold.needed(members);
    }
}
