package vn.thidua.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.AwardLine;

/**
 * A line of a paper.
 *
 * @param ordinal place on the list as it stands, from 1; {@code null} when it is not listed
 * @param reason why it was taken off, {@code by} whom; {@code null} for whom when it moved by itself
 * @param refusal why the person who reads may not sign for this line, as a sentence; {@code null} for nothing
 * @param toConfirm whether it is only the name that speaks against them, so that they have to say who it is
 * @param movedTo the separate paper on which it stands now
 * @param waits set where the subject of a listed line is on hold: what the reader may know of why
 * @param closed whether the reader takes no part in the Council's vote on it: no more than the name is here then
 */
public record PaperLineRow(
        UUID line,
        PaperLineStatus status,
        @Nullable Integer ordinal,
        AwardLine content,
        @Nullable String reason,
        @Nullable String by,
        @Nullable String refusal,
        boolean toConfirm,
        @Nullable PaperId movedTo,
        @Nullable String waits,
        boolean closed) {

    /** The name alone. */
    PaperLineRow blanked() {
        return new PaperLineRow(
                line, status, ordinal, content.nameOnly(), null, null, refusal, toConfirm, null, null, true);
    }
}
