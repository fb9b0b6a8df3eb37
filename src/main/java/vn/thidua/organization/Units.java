package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.shared.UnitCode;

/** The units through time. Reference data: everybody may read it. */
public interface Units {

    /** @throws vn.thidua.shared.BusinessException {@code shared.notFound} for an unknown code */
    Unit unit(UnitCode code);

    Optional<Unit> find(UnitCode code);

    /** Units directly below, in Vietnamese order of names, that exist on the day. */
    List<Unit> children(UnitCode parent, LocalDate day);

    /** The unit itself and all below it, past ones included. */
    Set<UnitCode> subtree(UnitCode root);

    /** The commune that a village, office or school belongs to; the unit itself when it is a commune. */
    Unit communeOf(UnitCode code);

    /** The city above. */
    Unit cityOf(UnitCode code);
}
