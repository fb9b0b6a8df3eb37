package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a session as they are read, newest edition first.
 *
 * @param maySign whether the person looking is the one whose signature is awaited
 * @param whole whether nothing is left out: whoever takes no part in an item reads the newest edition without it
 * @param parts what is signed apart, as far as the person takes part in it
 * @param allParts whether that is all that is signed apart
 * @param count the minutes of the count; {@code null} where there are none
 * @param reservable what the person looking may still reserve an opinion on; {@code null} when they may not at all
 * @param mayRecordAbsence whether the person looking presides and may say that who counted cannot sign
 * @param mayAmend whether the person looking may still change the narrative
 */
public record MinutesDetails(
        UUID session,
        String title,
        SessionStatus status,
        boolean maySign,
        boolean mayAmend,
        boolean mayGiveBack,
        boolean mayRecordAbsence,
        boolean whole,
        List<Edition> editions,
        @Nullable Part count,
        List<Part> parts,
        boolean allParts,
        @Nullable List<Reservable> reservable) {

    public MinutesDetails {
        editions = List.copyOf(editions);
        parts = List.copyOf(parts);
        reservable = reservable == null ? null : List.copyOf(reservable);
    }

    public Edition newest() {
        return editions.getFirst();
    }

    /**
     * One edition with whoever signed exactly that text.
     *
     * @param sha256 empty for whoever reads an extract: with the rest of the text it would tell the figures left out
     */
    public record Edition(
            int number,
            String narrative,
            String body,
            String sha256,
            Instant madeAt,
            String madeBy,
            List<Signed> signatures) {

        public Edition {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * A paper beside the minutes: of the count, or of items that somebody else presided over or wrote down.
     *
     * @param sha256 empty as of an edition
     * @param awaited those who counted and have not signed yet
     * @param absences sentences on those who counted and cannot sign
     */
    public record Part(
            int number,
            String title,
            String body,
            String sha256,
            boolean maySign,
            List<Signed> signatures,
            List<Counter> awaited,
            List<String> absences) {

        public Part {
            signatures = List.copyOf(signatures);
            awaited = List.copyOf(awaited);
            absences = List.copyOf(absences);
        }
    }

    /** An item that an opinion may be about. */
    public record Reservable(UUID item, int position, String name) {}

    /** A signature: who, in what capacity, when, over the text with which hash, which is empty where the text's is. */
    public record Signed(String name, Capacity capacity, Instant at, String sha256) {}
}
