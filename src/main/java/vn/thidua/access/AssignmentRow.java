package vn.thidua.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role held, in words.
 *
 * @param what role and unit
 * @param onBehalfOf name of the one stood in for
 * @param ended its last day is past
 */
public record AssignmentRow(
        UUID id,
        String what,
        AssignmentKind kind,
        @Nullable String onBehalfOf,
        LocalDate from,
        @Nullable LocalDate to,
        boolean ended) {}
