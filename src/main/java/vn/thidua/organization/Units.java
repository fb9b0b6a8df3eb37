package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.shared.UnitCode;

/** The units through time. Reference data: everybody may read it. */
public interface Units {

    /** @throws vn.thidua.shared.BusinessException {@code shared.notFound} for an unknown code */
    Unit unit(UnitCode code);

    Optional<Unit> find(UnitCode code);

    /** Those of the codes that exist, in one look-up. */
    List<Unit> all(Collection<UnitCode> codes);

    /** Units directly below, in Vietnamese order of names, that exist on the day. */
    List<Unit> children(UnitCode parent, LocalDate day);

    /**
     * The unit itself and all below it, past ones included, and the dissolved units it took over with all below them:
     * whoever may read the commune's business may read that of the communes it was made of.
     */
    Set<UnitCode> subtree(UnitCode root);

    /** The dissolved units among the {@link #subtree} of the unit, by code, with their names. */
    Map<UnitCode, String> predecessors(UnitCode root);

    /** The unit that took over when this one was dissolved. */
    Optional<UnitCode> successor(UnitCode code);

    /**
     * The commune that a village, office or school belongs to; the unit itself when it is a commune.
     *
     * @throws vn.thidua.shared.BusinessException {@code shared.notFound} for a unit that belongs to none
     */
    Unit communeOf(UnitCode code);

    /** The city above; the unit itself when it is a city. */
    Unit cityOf(UnitCode code);
}
