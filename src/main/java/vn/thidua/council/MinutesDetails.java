package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The minutes of a session as they are read, newest edition first.
 *
 * @param maySign whether the person looking is the one whose signature is awaited
 * @param mayAmend whether the person looking may still change the narrative
 */
public record MinutesDetails(
        UUID session,
        String title,
        SessionStatus status,
        boolean maySign,
        boolean mayAmend,
        boolean mayGiveBack,
        List<Edition> editions) {

    public MinutesDetails {
        editions = List.copyOf(editions);
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

    /** A signature: who, in what capacity, when, over the text with which hash. */
    public record Signed(String name, Capacity capacity, Instant at, String sha256) {}
}
