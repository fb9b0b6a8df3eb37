package vn.thidua.council.tally;

/**
 * Whether an item's majority can be reached, before anybody votes on it.
 *
 * @param needed votes in favour
 * @param entitled members who take part in the item
 * @param present those among them who are checked in, or are not and wrote what is added to the votes
 */
public record Reach(int needed, int entitled, int present) {

    /** Whether it can be reached at all, with everybody there. */
    public boolean possible() {
        return entitled >= needed;
    }

    /** How many more are there than are needed; negative when votes are missing. */
    public int spare() {
        return present - needed;
    }
}
