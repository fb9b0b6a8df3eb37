package vn.thidua.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecidingLevel;

/** A paper in a list. {@code listed} counts the lines that stand on it. */
public record PaperRow(
        PaperId id,
        PaperKind kind,
        DecidingLevel level,
        PaperStatus status,
        String title,
        String unitName,
        int listed,
        @Nullable PaperNumber number,
        Instant createdAt,
        boolean mine) {}
