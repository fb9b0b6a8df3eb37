package vn.thidua.council.tally;

import java.util.Map;

/**
 * What was counted on one item. Every entitled member stands in exactly one of the five counts; somebody who did not
 * hand in a paper stays in the denominator and is no yes.
 */
public record Figures(int entitled, int yes, int no, int blank, int invalid, int notReturned) {

    public Figures {
        if (entitled < 0 || yes < 0 || no < 0 || blank < 0 || invalid < 0 || notReturned < 0) {
            throw new IllegalArgumentException("A count must not be negative");
        }
        if (yes + no + blank + invalid + notReturned != entitled) {
            throw new IllegalArgumentException("The counts do not add up to the entitled members");
        }
    }

    /**
     * Counts an item.
     *
     * @param cast how often each choice was found, from whatever channel
     * @throws IllegalArgumentException when more choices than entitled members were cast
     */
    public static Figures of(int entitled, Map<Choice, Integer> cast) {
        int yes = cast.getOrDefault(Choice.AGREE, 0);
        int no = cast.getOrDefault(Choice.DISAGREE, 0);
        int blank = cast.getOrDefault(Choice.BLANK, 0);
        int invalid = cast.getOrDefault(Choice.INVALID, 0);
        return new Figures(entitled, yes, no, blank, invalid, entitled - yes - no - blank - invalid);
    }

    /** Papers that came back, valid or not. */
    public int returned() {
        return entitled - notReturned;
    }
}
