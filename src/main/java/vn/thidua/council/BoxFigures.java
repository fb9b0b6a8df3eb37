package vn.thidua.council;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.thidua.council.tally.Choice;

/** What was found on one item on the papers of the room, in papers. */
public record BoxFigures(int yes, int no, int blank, int invalid) {

    /** @throws IllegalArgumentException for a negative count */
    public BoxFigures {
        if (yes < 0 || no < 0 || blank < 0 || invalid < 0) {
            throw new IllegalArgumentException("A count must not be negative");
        }
    }

    /** Every paper in the box says one of the four of every item that stands on it. */
    public int sum() {
        return yes + no + blank + invalid;
    }

    static BoxFigures of(List<Integer> figures) {
        return new BoxFigures(figures.get(0), figures.get(1), figures.get(2), figures.get(3));
    }

    List<Integer> asList() {
        return List.of(yes, no, blank, invalid);
    }

    Map<Choice, Integer> asVotes() {
        Map<Choice, Integer> votes = new EnumMap<>(Choice.class);
        votes.put(Choice.AGREE, yes);
        votes.put(Choice.DISAGREE, no);
        votes.put(Choice.BLANK, blank);
        votes.put(Choice.INVALID, invalid);
        return votes;
    }
}
