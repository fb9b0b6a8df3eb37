package vn.thidua.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/**
 * A role to be held.
 *
 * @param onBehalfOf whom a KT. or TUQ. stands for; {@code null} exactly for {@link AssignmentKind#OWN}
 * @param from first day
 * @param to last day; {@code null} while it lasts
 */
public record AssignmentDraft(
        Role role,
        UnitCode unit,
        AssignmentKind kind,
        @Nullable AccountId onBehalfOf,
        LocalDate from,
        @Nullable LocalDate to) {

    /** An office of one's own, without an end. */
    public static AssignmentDraft own(Role role, UnitCode unit, LocalDate from) {
        return new AssignmentDraft(role, unit, AssignmentKind.OWN, null, from, null);
    }

    /** The same, with a last day. */
    public AssignmentDraft until(LocalDate lastDay) {
        return new AssignmentDraft(role, unit, kind, onBehalfOf, from, lastDay);
    }
}
