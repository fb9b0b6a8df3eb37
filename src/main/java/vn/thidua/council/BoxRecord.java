package vn.thidua.council;

/**
 * What stays of the papers of one kind that were handed out in one ballot round.
 *
 * @param issued papers handed out, {@code collected} those found in the box
 * @param countedBy names of those who counted, each for themselves
 */
public record BoxRecord(int round, int paper, int issued, int collected, String countedBy) {

    public int notReturned() {
        return issued - collected;
    }
}
