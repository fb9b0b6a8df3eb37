package vn.thidua.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published list of a subject in a few words.
 *
 * @param last the last day on which it hangs; {@code null} before it is posted
 * @param objections how many there are
 * @param open of how many nothing is concluded yet
 * @param stopped the lines that stopped because of an objection, for whoever filed it to be told
 */
public record PublicationRow(
        UUID id,
        PublicationStage stage,
        PublicationState state,
        @Nullable LocalDate postedOn,
        @Nullable LocalDate last,
        int objections,
        int open,
        List<Stopped> stopped) {

    public PublicationRow {
        stopped = List.copyOf(stopped);
    }

    /** A line, or for {@code null} the whole list, that an objection stopped. */
    public record Stopped(@Nullable String name, String reason) {}
}
