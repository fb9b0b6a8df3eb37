package vn.thidua.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.UnitCode;

/**
 * An emulation movement or model.
 *
 * @param unit whose movement it is; {@code null} for one of the Prime Minister
 * @param startsOn first day, {@code endsOn} last day of the period in which people compete and enrol
 * @param nominationsUntil last day on which somebody may be nominated for it: a movement is rewarded at its final
 *     review, which comes after its last day
 */
public record Movement(
        String code,
        String name,
        LaunchLevel launchedBy,
        @Nullable UnitCode unit,
        MovementKind kind,
        MovementState state,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate nominationsUntil) {

    /** First year of the period. */
    public int periodStart() {
        return startsOn.getYear();
    }

    /** Last year of the period. */
    public int periodEnd() {
        return endsOn.getYear();
    }
}
