package vn.thidua.movement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A movement as its own screen shows it.
 *
 * @param planNumber of the plan that launched it, or that the commune received for it; {@code null} while unknown
 * @param enrolled who enrolled for it, of the commune's units
 * @param own whether the commune keeps it: its own, which it launches itself, or one that it entered as received
 * @param keeper whether the person who reads may change it
 */
public record MovementDetails(
        Movement movement,
        long version,
        @Nullable String planNumber,
        @Nullable LocalDate planDate,
        String goal,
        List<String> criteria,
        List<QuotaUsed> quotas,
        List<Enrolled> enrolled,
        boolean own,
        boolean keeper) {

    /** A quota with how much of it is used. */
    public record QuotaUsed(
            Quota quota, String formName, @Nullable String unitName, int used) {}

    /** Somebody who enrolled: {@code unit} names the unit, {@code name} whom. */
    public record Enrolled(String unit, String name, boolean collective) {}
}
