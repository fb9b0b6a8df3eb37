package vn.thidua.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a numbered decision changes in an award that another one granted.
 *
 * @param line of the decision that is amended, {@code decision} its id
 * @param number and symbol of the amending decision
 * @param name as it should read; {@code null} where it stays
 * @param achievement as it should read; {@code null} where it stays
 */
public record AwardAmendment(
        UUID line,
        UUID decision,
        String number,
        LocalDate date,
        @Nullable String name,
        @Nullable String achievement) {}
