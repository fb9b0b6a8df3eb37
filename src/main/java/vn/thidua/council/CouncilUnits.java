package vn.thidua.council;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.organization.Units;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.UnitCode;

/** At which units' Councils somebody has anything to do, by what they hold. */
public final class CouncilUnits {

    private static final Set<Role> READERS = EnumSet.of(
            Role.COUNCIL_SECRETARY,
            Role.COUNCIL_CHAIR,
            Role.COUNCIL_MEMBER,
            Role.COMMUNE_CHAIR,
            Role.CITY_APPROVER,
            Role.INSPECTOR);

    private CouncilUnits() {}

    /** The units whose Council's papers somebody reads who holds these roles. */
    public static Set<UnitCode> readBy(Collection<RoleAt> held, Units units) {
        return held.stream()
                .filter(each -> READERS.contains(each.role()))
                .map(each -> councilUnit(each.unit(), units))
                .collect(Collectors.toSet());
    }

    /** A Council stands at a commune or at the city; a role may be held at one of their offices. */
    private static UnitCode councilUnit(UnitCode held, Units units) {
        return switch (units.unit(held).kind()) {
            case CITY, CITY_OFFICE -> units.cityOf(held).code();
            case DISTRICT -> held;
            case COMMUNE, COMMUNE_OFFICE, ORGANISATION, SCHOOL, VILLAGE ->
                units.communeOf(held).code();
        };
    }
}
