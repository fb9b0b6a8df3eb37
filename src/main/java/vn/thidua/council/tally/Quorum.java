package vn.thidua.council.tally;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import vn.thidua.award.Threshold;

/**
 * Whether enough members take part: by the rule of the session's rule set, on all members of the Council.
 *
 * @param present members checked in
 * @param opinions absent members whose written opinion counts towards it; 0 where the rule counts none
 * @param members all members, the denominator
 */
public record Quorum(int present, int opinions, int members, Threshold threshold) {

    public Quorum {
        if (present < 0 || opinions < 0 || (opinions > 0 && present + opinions > members)) {
            throw new IllegalArgumentException("More take part than there are members");
        }
    }

    /** Where presence alone counts. */
    public Quorum(int present, int members, Threshold threshold) {
        this(present, 0, members, threshold);
    }

    /**
     * A member counts once: there, or by an opinion on anything of the ballot in which they take part.
     *
     * @param written by member the items that their opinion says something on
     * @param ballot the items that are voted on
     * @param takesPart whether a member may vote on an item
     */
    public static <M, I> Quorum of(
            Collection<M> members,
            Set<M> present,
            Map<M, ? extends Set<I>> written,
            Set<I> ballot,
            BiPredicate<M, I> takesPart,
            Threshold threshold) {
        int there = 0;
        int wrote = 0;
        for (M member : members) {
            if (present.contains(member)) {
                there++;
            } else if (written.containsKey(member)
                    && written.get(member).stream()
                            .anyMatch(item -> ballot.contains(item) && takesPart.test(member, item))) {
                wrote++;
            }
        }
        return new Quorum(there, wrote, members.size(), threshold);
    }

    /** All who count towards it. */
    public int takingPart() {
        return present + opinions;
    }

    public boolean reached() {
        return members > 0 && threshold.reached(takingPart(), members);
    }

    public int needed() {
        return threshold.needed(members);
    }
}
