package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a line ended, or that it has not.
 *
 * @param reason why it did not get the award
 * @param decisionNumber as printed, once it was granted
 */
public record LineResult(
        UUID line,
        LineStatus status,
        @Nullable String reason,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate) {}
