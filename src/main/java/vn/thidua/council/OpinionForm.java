package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;

/**
 * What whoever enters written opinions sees: who is absent and may give one, and of whom one is there; never what it says.
 *
 * @param open whether one is still taken: from the invitation until the ballot is locked
 * @param fillsQuorum whether absent members who wrote count towards the quorum
 * @param declaresFirst whether the person has to say first in which items they have an interest; nobody is listed until then
 * @param finishes whether the person may say that every opinion of the ballot that is on has been entered
 */
public record OpinionForm(
        UUID session,
        String council,
        @Nullable Instant meetingAt,
        OpinionRule rule,
        boolean fillsQuorum,
        boolean open,
        boolean declaresFirst,
        boolean finishes,
        List<Absent> absent,
        List<Entered> entered) {

    public OpinionForm {
        absent = List.copyOf(absent);
        entered = List.copyOf(entered);
    }

    /**
     * A member who is not there.
     *
     * @param declared whether they have said in which items they have an interest; without that nothing is taken
     * @param lines the items that the person looking enters for them
     */
    public record Absent(
            AccountId member, String name, @Nullable String reason, boolean declared, List<Line> lines) {

        public Absent {
            lines = List.copyOf(lines);
        }
    }

    /** One item of the opinion. */
    public record Line(UUID item, int position, String name, String formName, boolean blankAllowed) {}

    /** A member whose opinion is there. */
    public record Entered(AccountId member, String name, Instant at) {}
}
