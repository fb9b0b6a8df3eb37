package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The minutes of a session as they are read, newest edition first.
 *
 * @param maySign whether the person looking is the one whose signature is awaited
 * @param whole whether nothing is left out: whoever takes no part in an item reads the newest edition without it
 * @param parts what is signed apart, as far as the person takes part in it
 * @param mayAmend whether the person looking may still change the narrative
 */
public record MinutesDetails(
        UUID session,
        String title,
        SessionStatus status,
        boolean maySign,
        boolean mayAmend,
        boolean mayGiveBack,
        boolean whole,
        List<Edition> editions,
        List<Part> parts) {

    public MinutesDetails {
        editions = List.copyOf(editions);
        parts = List.copyOf(parts);
    }

    public Edition newest() {
        return editions.getFirst();
    }

    /** One edition with whoever signed exactly that text. */
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

    /** Items that somebody else presided over or wrote down, signed by those. */
    public record Part(int number, String title, String body, String sha256, boolean maySign, List<Signed> signatures) {

        public Part {
            signatures = List.copyOf(signatures);
        }
    }

    /** A signature: who, in what capacity, when, over the text with which hash. */
    public record Signed(String name, Capacity capacity, Instant at, String sha256) {}
}
