package vn.thidua.council;

import vn.thidua.council.tally.Figures;

/**
 * How one item was voted on, in members. Each who takes part in it stands in exactly one of the five counts: yes + no + blank
 * + invalid + not returned = entitled, whatever way a vote came.
 *
 * @param entitled members of the session without those who take no part in the item
 * @param total what the majority was held against: the same, or all members where the rule says that who takes no part stays
 *     in it
 */
public record ItemVotes(int entitled, int yes, int no, int blank, int invalid, int notReturned, int total) {

    /** Of an item on which nobody voted. */
    public static final ItemVotes NONE = new ItemVotes(0, 0, 0, 0, 0, 0, 0);

    /** @throws IllegalArgumentException where the counts do not add up, or the total leaves out members who vote */
    public ItemVotes {
        if (yes + no + blank + invalid + notReturned != entitled || total < entitled) {
            throw new IllegalArgumentException("The counts do not add up");
        }
    }

    static ItemVotes of(ItemResult result) {
        Figures figures = result.figures();
        return new ItemVotes(
                figures.entitled(),
                figures.yes(),
                figures.no(),
                figures.blank(),
                figures.invalid(),
                figures.notReturned(),
                result.total());
    }
}
