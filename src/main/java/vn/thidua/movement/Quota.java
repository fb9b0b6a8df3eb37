package vn.thidua.movement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.UnitCode;

/**
 * How many may be nominated for a movement ("mỗi xã 02 trường hợp").
 *
 * @param unit the one unit; {@code null} for the other holders
 * @param form code of an award form, or what the codes for people, groups and households have in common
 * @param cases at least 1
 * @param basis the plan or paper that gives it
 */
public record Quota(UUID id, Holder holder, @Nullable UnitCode unit, String form, int cases, String basis) {

    /** Whose nominations count together. */
    public enum Holder {
        COMMUNE,
        EACH_UNIT,
        UNIT
    }

    /** Whether it is about this unit of the commune. */
    public boolean concerns(UnitCode nominating) {
        return unit == null || unit.equals(nominating);
    }

    /** Whether nominations for the form count. */
    public boolean counts(String code) {
        return code.equals(form) || code.startsWith(form + "-");
    }
}
