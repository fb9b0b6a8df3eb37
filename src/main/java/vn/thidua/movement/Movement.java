package vn.thidua.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.UnitCode;

/**
 * An emulation movement or model.
 *
 * @param unit whose movement it is; {@code null} for one of the Prime Minister
 * @param periodStart first year
 * @param periodEnd last year
 * @param nominationsUntil last day on which somebody may be nominated for it: a movement is rewarded at its final
 *     review, which comes after its last year
 */
public record Movement(
        String code,
        String name,
        LaunchLevel launchedBy,
        @Nullable UnitCode unit,
        MovementKind kind,
        int periodStart,
        int periodEnd,
        LocalDate nominationsUntil) {

    /** Whether a Bằng khen of the city may be asked for it (Luật 06/2022/QH15, Điều 74). */
    public boolean launchedByCityOrAbove() {
        return launchedBy == LaunchLevel.PRIME_MINISTER || launchedBy == LaunchLevel.CITY;
    }
}
