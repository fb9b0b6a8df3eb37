package vn.thidua.movement;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.UnitCode;

/** How much of a quota is used; implemented by the room that nominates. */
public interface QuotaUse {

    /**
     * Lines sent in and not ended without an award.
     *
     * @param unit whose lines are counted; {@code null} for the whole commune
     */
    int used(String movement, UnitCode commune, @Nullable UnitCode unit, Quota quota);
}
