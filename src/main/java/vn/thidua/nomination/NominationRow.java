package vn.thidua.nomination;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nomination in a list.
 *
 * @param reference {@code null} while it is a draft
 * @param nominee the first nominee, empty while none was named
 * @param others how many more nominees there are
 * @param form name of the form asked for the first nominee
 */
public record NominationRow(
        UUID id,
        @Nullable String reference,
        String unitName,
        String nominee,
        long others,
        @Nullable String form,
        String summary,
        NominationStage stage,
        Instant savedAt,
        @Nullable Instant submittedAt) {}
