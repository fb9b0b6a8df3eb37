package vn.thidua.journey;

import java.util.UUID;
import vn.thidua.shared.UnitCode;

/** What one award is about: the ids by which everything of it is reached. */
interface Where {

    /** The unit that nominates. */
    UnitCode unit();

    UUID nomination();

    /** The line under trial. */
    UUID line();

    /** The newest session of the Council, or a made-up id. */
    UUID session();
}
