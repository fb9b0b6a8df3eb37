package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The paper box as one of the counting team sees it: what they have to enter, and nothing that the other one entered.
 *
 * @param papers with the items whose figures are wanted from this person; empty when none are
 * @param again the items among them on which the two differed
 * @param entered whether this person has entered something that waits for the other
 */
public record BoxForm(
        UUID session,
        String council,
        @Nullable Instant meetingAt,
        State state,
        List<Paper> papers,
        Set<UUID> again,
        boolean entered) {

    public BoxForm {
        papers = List.copyOf(papers);
        again = Set.copyOf(again);
    }

    /** Where the box stands. */
    public enum State {
        /** Papers may still come: nothing is opened before every channel is locked. */
        NOT_LOCKED,
        /** Figures are wanted from this person. */
        OPEN,
        /** They have entered theirs and wait for the other. */
        WAITING,
        COUNTED,
        /** Somebody else counts in their place. */
        REPLACED
    }

    /** @param issued papers of the kind that were handed out; no more can be in the box */
    public record Paper(int number, int issued, List<Line> lines) {

        public Paper {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One item on a paper.
     *
     * @param blankAllowed whether "no opinion" may stand on it; otherwise such a paper is invalid
     */
    public record Line(UUID item, int position, String name, String formName, boolean blankAllowed) {}
}
