package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.Clash;

/**
 * What became of what was typed to complete a line.
 *
 * @param at when it was found to be safe
 * @param version of what is stored now; named when it is sent
 * @param seen what the screen has seen of it as long as it is not drawn again: to be handed in with the next save
 * @param clashes fields that somebody else wrote too; one's own texts are set aside
 * @param others whether others changed something that the screen does not show yet
 * @param by who saved last, when it was somebody else
 * @param written whether there was anything new to store
 * @param open whether it is still one's turn to write; if not, whatever was new is set aside
 * @param changes what differs by now from what the city has
 * @param needsVote as in {@link SupplementDetails#needsVote}
 */
public record SupplementKept(
        Instant at,
        int version,
        SupplementDraft seen,
        List<Clash> clashes,
        boolean others,
        @Nullable String by,
        boolean written,
        boolean open,
        List<PartDifference> changes,
        boolean needsVote) {}
