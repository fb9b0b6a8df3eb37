package vn.thidua.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.UnitCode;

/**
 * A unit as it stands.
 *
 * @param validTo last day on which it existed; {@code null} while it exists
 * @param sample stands in for a real unit that is not known
 */
public record Unit(
        UnitCode code,
        String name,
        UnitKind kind,
        @Nullable UnitCode parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean sample) {}
