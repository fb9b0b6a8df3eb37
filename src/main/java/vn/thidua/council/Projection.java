package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.tally.Disclosure;

/**
 * A session as it is thrown on the wall, where everybody in the room reads it: nothing of an item that somebody on the
 * Council takes no part in but its name, and of the ballot how many are in, never whose.
 *
 * @param opinions absent members whose written opinion counts towards the quorum
 * @param needed members that the quorum needs
 * @param handedIn papers that came in, {@code voters} how many are awaited; both 0 while no ballot was opened
 * @param deadline of the ballot that is on
 * @param deadlineExpected whether its day rests on one that is only expected ("dự kiến")
 */
public record Projection(
        UUID session,
        String council,
        String title,
        SessionStatus status,
        int present,
        int opinions,
        int members,
        int needed,
        boolean quorum,
        int round,
        int handedIn,
        int voters,
        @Nullable Instant deadline,
        boolean deadlineExpected,
        List<Item> items) {

    public Projection {
        items = List.copyOf(items);
    }

    /**
     * An item of the agenda.
     *
     * @param closed whether somebody takes no part in it, so that its result is not shown
     * @param result {@code null} before the count, and where it is not shown
     */
    public record Item(
            int position,
            String name,
            String unitName,
            String formName,
            boolean closed,
            @Nullable Result result) {}

    /**
     * How the vote went: {@code yes} of {@code total}.
     *
     * @param disclosed what the figures of a secret ballot give away by themselves
     */
    public record Result(
            boolean passed,
            AgendaSource.Outcome outcome,
            int yes,
            int total,
            @Nullable Disclosure disclosed) {}
}
