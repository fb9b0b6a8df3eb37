package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

/**
 * Who may be on a counting team, and who is.
 *
 * @param session {@code null} for the team of the Council itself
 * @param open whether it may be chosen now: that of a session until it opens
 */
public record TeamForm(
        @Nullable UUID session, UnitCode unit, String council, boolean open, List<Candidate> candidates) {

    public TeamForm {
        candidates = List.copyOf(candidates);
    }

    /** @param member whether they sit on the Council; the others are of its office */
    public record Candidate(AccountId account, String name, boolean member, boolean chosen) {}
}
