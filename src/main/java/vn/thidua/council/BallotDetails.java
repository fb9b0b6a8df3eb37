package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ballot as one member sees it.
 *
 * @param papers secret ones; empty unless the member may fill them in now
 * @param named items on which their vote will stand under their name
 * @param hands items on which hands are counted in the room; nothing is handed in for them
 */
public record BallotDetails(
        UUID session,
        State state,
        String council,
        @Nullable Instant meetingAt,
        @Nullable Instant deadline,
        List<Paper> papers,
        List<Line> named,
        List<Line> hands) {

    public BallotDetails {
        papers = List.copyOf(papers);
        named = List.copyOf(named);
        hands = List.copyOf(hands);
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
        CLOSED
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
