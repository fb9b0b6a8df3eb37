package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of the count as one who counted the paper box reads and signs them. They read them whole: whoever takes no
 * part in an item that stands in them is not asked to sign.
 *
 * @param maySign whether the signature of the person looking is awaited
 * @param waiting names of those who have not signed yet
 * @param absences sentences on those who cannot sign
 * @param absent whether the person looking is one of them
 */
public record CountMinutes(
        UUID session,
        String council,
        @Nullable Instant meetingAt,
        String title,
        String body,
        String sha256,
        boolean maySign,
        List<MinutesDetails.Signed> signatures,
        List<String> waiting,
        List<String> absences,
        boolean absent) {

    public CountMinutes {
        signatures = List.copyOf(signatures);
        waiting = List.copyOf(waiting);
        absences = List.copyOf(absences);
    }
}
