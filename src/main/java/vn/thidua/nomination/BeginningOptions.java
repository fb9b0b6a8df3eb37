package vn.thidua.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.Role;

/**
 * What somebody may choose who nominates for a unit.
 *
 * @param unit kind of the unit
 * @param role in which they nominate
 * @param villageHead name of the head of the village; {@code null} where there is none
 * @param insteadOfTheHead name of the person who nominates where the head or the spouse is the nominee
 * @param grounds of the simple procedure, each with its article; empty where it may not be taken
 */
public record BeginningOptions(
        UnitKind unit,
        Role role,
        @Nullable String villageHead,
        @Nullable String insteadOfTheHead,
        List<Ground> grounds) {

    /** Whether only the simple procedure may be taken: nobody nominates to the commune on its own behalf otherwise. */
    public boolean onlySimple() {
        return unit == UnitKind.COMMUNE;
    }

    /** Whether somebody nominates instead of the village's head. */
    public boolean insteadOfHead() {
        return unit == UnitKind.VILLAGE && role != Role.VILLAGE_HEAD;
    }

    /** A ground of the simple procedure and its article; unverified ones are shown as such. */
    public record Ground(SimpleGround ground, String article, boolean unverified) {}
}
