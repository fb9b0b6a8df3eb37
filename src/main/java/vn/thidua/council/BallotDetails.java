package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ballot as one member sees it.
 *
 * @param round the ballot round that is on; 0 before the first
 * @param ways how votes of the member came in so far in the round
 * @param papers secret ones; empty unless the member may fill them in now
 * @param named items on which their vote will stand under their name
 * @param hands items on which hands are counted in the room; nothing is handed in for them
 */
public record BallotDetails(
        UUID session,
        int round,
        State state,
        Set<Way> ways,
        String council,
        @Nullable Instant meetingAt,
        @Nullable Instant deadline,
        List<Paper> papers,
        List<Line> named,
        List<Line> hands) {

    public BallotDetails {
        ways = Set.copyOf(ways);
        papers = List.copyOf(papers);
        named = List.copyOf(named);
        hands = List.copyOf(hands);
    }

    /** How votes of a member come in; one who is called may have handed in the rest on the screen. */
    public enum Way {
        SCREEN,
        /** The secretary handed them a paper in the room. */
        PAPER,
        /** Their written opinion stands. */
        WRITTEN,
        /** The secretary wrote down what they answered when their name was called. */
        CALLED
    }

    /** Whether the member may fill in the papers. */
    public enum State {
        NOT_OPEN,
        OPEN,
        /** The secretary has not checked the member in. */
        NOT_PRESENT,
        /** The member has to declare their interests first. */
        NOT_DECLARED,
        /** The member takes no part in any item of the round. */
        RECUSED,
        /** The member hands nothing in: on what they take part in hands are counted in the room. */
        ONLY_HANDS,
        HANDED_IN,
        CLOSED;

        /** Whether the paper comes back as it was once that is mended. */
        public boolean interrupts() {
            return this == NOT_PRESENT || this == NOT_DECLARED;
        }
    }

    /**
     * Items voted in the same way under the same majority.
     *
     * @param majority the majority in words
     */
    public record Paper(int number, String majority, List<Line> lines) {

        public Paper {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One item on a paper.
     *
     * @param blankAllowed whether "no opinion" may be chosen on it, by the rule set of the session
     */
    public record Line(
            UUID item,
            int position,
            String name,
            String unitName,
            String formName,
            String summary,
            boolean blankAllowed) {}
}
