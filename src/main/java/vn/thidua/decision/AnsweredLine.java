package vn.thidua.decision;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a paper of the city says of one line.
 *
 * @param ordinal place on the city's list, where the line was granted
 * @param reason where it was not
 */
@Embeddable
record AnsweredLine(
        UUID line,
        boolean granted,
        @Nullable Integer ordinal,
        @Nullable String reason) {}
