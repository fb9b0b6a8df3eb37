package vn.thidua.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the register said before a decision amended it.
 *
 * @param decisionNumber of the amending decision
 * @param name as it was; {@code null} where it was not changed
 * @param achievement as it was; {@code null} where it was not changed
 */
public record HonourAmendment(
        String decisionNumber,
        LocalDate decisionDate,
        @Nullable String name,
        @Nullable String achievement) {}
