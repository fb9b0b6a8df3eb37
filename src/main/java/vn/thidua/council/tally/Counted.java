package vn.thidua.council.tally;

import vn.thidua.award.Threshold;

/**
 * What was counted on one item, held against its majority on integers.
 *
 * @param figures of the members who take part in the item
 * @param total what the majority is held against: those members, or all members of the session where the rule says that
 *     who takes no part stays in it; never less than those who take part
 */
public record Counted(Figures figures, int total, Threshold majority) {

    public Counted {
        if (total < figures.entitled()) {
            throw new IllegalArgumentException("The total leaves out members who vote");
        }
    }

    public boolean passed() {
        return total > 0 && majority.reached(figures.yes(), total);
    }

    /** Members who take no part and are counted in the total nevertheless. */
    public int recusedInTotal() {
        return total - figures.entitled();
    }
}
