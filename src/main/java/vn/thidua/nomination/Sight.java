package vn.thidua.nomination;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A nomination as far as its reader sees it. Whoever reaches it from the city only sees the lines that were handed over:
 * the others, and what the commune did before, are for them as if they were not there.
 *
 * @param whole whether the reader sees all of it
 */
record Sight(Nomination nomination, boolean whole) {

    List<NominationLine> lines() {
        return whole
                ? nomination.lines()
                : nomination.lines().stream()
                        .filter(line -> line.handedAt() != null)
                        .toList();
    }

    /** Whether no line is hidden. */
    boolean complete() {
        return lines().size() == nomination.lines().size();
    }

    /** Where what is seen stands: nothing of hidden lines can be told from it. */
    NominationStage stage() {
        if (whole) {
            return nomination.stage();
        }
        return LineStates.of(lines()).allSettled() ? NominationStage.SETTLED : NominationStage.DECISION;
    }

    @Nullable
    Instant closedAt() {
        if (whole) {
            return nomination.closedAt();
        }
        return stage() != NominationStage.SETTLED
                ? null
                : lines().stream()
                        .map(NominationLine::settledAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }
}
