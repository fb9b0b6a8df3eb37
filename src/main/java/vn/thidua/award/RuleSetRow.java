package vn.thidua.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One state of the law.
 *
 * @param readOnly history: nothing in it changes any more
 * @param active whether it is ever in force; one that is not yet, waits to be switched on
 * @param graceUntil what was begun before the first day and is submitted by this day still goes by the rule set before it
 * @param basedOn id of the set that says what this one does not say itself, as it stands on the day; {@code null} for none
 */
public record RuleSetRow(
        String id,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean readOnly,
        boolean active,
        @Nullable LocalDate graceUntil,
        @Nullable String basedOn) {}
