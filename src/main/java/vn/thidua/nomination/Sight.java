package vn.thidua.nomination;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A nomination as far as its reader sees it. Whoever reaches it from the city only sees the lines that were handed over:
 * the others, and what the commune did before, are for them as if they were not there.
 *
 * @param whole whether the reader sees all of it
 * @param closed the lines of it of which the reader learns nothing that came from a Council on, until it is public: they
 *     take no part in its vote, and read the nomination because they write it
 */
record Sight(Nomination nomination, boolean whole, Set<UUID> closed) {

    List<NominationLine> lines() {
        return whole
                ? nomination.lines()
                : nomination.lines().stream()
                        .filter(line -> line.handedAt() != null)
                        .toList();
    }

    /** The lines of which the reader may know how they fare. */
    List<NominationLine> told() {
        return lines().stream().filter(this::tells).toList();
    }

    boolean tells(NominationLine line) {
        return !closed.contains(line.id());
    }

    /** The form that the reader may know of: the one asked for, as long as they may not know what a Council made of it. */
    @Nullable
    String form(NominationLine line) {
        return tells(line) ? line.form() : line.formNominated();
    }

    /** The forms that the reader may know of. */
    Set<String> forms() {
        return lines().stream().map(this::form).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Whether the reader may know how all of it fares. */
    boolean tellsAll() {
        return told().size() == lines().size();
    }

    /** Whether no line is hidden. */
    boolean complete() {
        return lines().size() == nomination.lines().size();
    }

    /** Where what is seen stands: nothing of hidden lines can be told from it. */
    NominationStage stage() {
        if (!tellsAll()) {
            return UntilPublic.stage(nomination.stage());
        }
        if (whole) {
            return nomination.stage();
        }
        return LineStates.of(lines()).allSettled() ? NominationStage.SETTLED : NominationStage.DECISION;
    }

    @Nullable
    Instant closedAt() {
        if (!tellsAll()) {
            return null;
        }
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
