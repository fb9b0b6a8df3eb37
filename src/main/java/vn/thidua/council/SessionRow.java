package vn.thidua.council;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session in a list. */
public record SessionRow(
        UUID id,
        String unitName,
        SessionStatus status,
        Instant plannedAt,
        @Nullable Instant meetingAt,
        @Nullable String place,
        long items) {}
