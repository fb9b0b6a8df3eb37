package vn.thidua.nomination;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of what was typed.
 *
 * @param at when it was found to be safe
 * @param now what stands in the nomination
 * @param seen what the screen has seen of it as long as it is not drawn again: to be handed in with the next save
 * @param clashes fields that somebody else wrote too; one's own texts are set aside
 * @param others whether others changed something that the screen does not show yet
 * @param by who saved last, when it was somebody else
 * @param written whether there was anything new to store
 * @param open whether the content may still be changed; if not, whatever was new in it is set aside
 */
public record DraftKept(
        Instant at,
        NominationDraft now,
        NominationDraft seen,
        List<Clash> clashes,
        boolean others,
        @Nullable String by,
        boolean written,
        boolean open) {}
