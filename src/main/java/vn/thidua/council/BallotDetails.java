package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ballot as one member sees it.
 *
 * @param papers empty unless the member may fill them in now
 * @param blankAllowed whether "no opinion" may be chosen, by the rule set of the session
 */
public record BallotDetails(
        UUID session,
        State state,
        String council,
        @Nullable Instant meetingAt,
        @Nullable Instant deadline,
        boolean blankAllowed,
        List<Paper> papers) {

    public BallotDetails {
        papers = List.copyOf(papers);
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

    /** One item on a paper. */
    public record Line(UUID item, int position, String name, String unitName, String formName, String summary) {}
}
