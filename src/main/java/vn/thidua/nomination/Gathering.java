package vn.thidua.nomination;

import vn.thidua.organization.UnitKind;

/** Who met to choose the nominees. */
public enum Gathering {
    /** The households of a village. */
    VILLAGE,
    /** The people of an office, a school or an association. */
    COLLECTIVE,
    /** Nobody has to: the simple procedure. */
    NONE;

    public static Gathering of(UnitKind unit, Procedure procedure) {
        if (procedure == Procedure.SIMPLE) {
            return NONE;
        }
        return unit == UnitKind.VILLAGE ? VILLAGE : COLLECTIVE;
    }
}
