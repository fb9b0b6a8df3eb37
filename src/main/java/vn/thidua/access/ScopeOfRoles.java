package vn.thidua.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Units;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;

/**
 * The units whose business a set of roles lets somebody read: a nominator their own unit; anybody at the commune the
 * commune with all below; anybody at the city the whole city, where rooms further hide what was not submitted to it.
 * An administrator looks after accounts and the machine, not after business, and gets no unit by that role.
 */
@Component
class ScopeOfRoles {

    /** Looked up late: the room of units writes audit entries, which ask who is acting. */
    private final ObjectProvider<Units> units;

    ScopeOfRoles(ObjectProvider<Units> units) {
        this.units = units;
    }

    Scope of(Collection<RoleAt> roles) {
        Set<UnitCode> covered = new HashSet<>();
        for (RoleAt held : roles) {
            covered.addAll(of(held));
        }
        return Scope.of(covered);
    }

    private Set<UnitCode> of(RoleAt held) {
        return switch (held.role()) {
            case SYS_ADMIN -> Set.of();
            case VILLAGE_HEAD, VILLAGE_FRONT, ORG_NOMINATOR -> units.getObject().subtree(held.unit());
            case CITY_APPRAISER, CITY_BOARD_HEAD, CITY_DIRECTOR, CITY_APPROVER ->
                units.getObject().subtree(cityOf(held.unit()));
            case COMMUNE_FRONT,
                    INTAKE_OFFICER,
                    APPRAISER,
                    DEPARTMENT_HEAD,
                    COUNCIL_SECRETARY,
                    COUNCIL_MEMBER,
                    COUNCIL_CHAIR,
                    COMMUNE_CHAIR,
                    COMMUNE_VICE_CHAIR,
                    CLERK,
                    ACCOUNTANT,
                    ARCHIVIST,
                    INSPECTOR -> units.getObject().subtree(levelOf(held.unit()));
        };
    }

    /** The city for a unit of the city itself, otherwise the commune. */
    UnitCode levelOf(UnitCode code) {
        return switch (units.getObject().unit(code).kind()) {
            case CITY, CITY_OFFICE -> cityOf(code);
            case DISTRICT -> code;
            case COMMUNE, COMMUNE_OFFICE, ORGANISATION, SCHOOL, VILLAGE ->
                units.getObject().communeOf(code).code();
        };
    }

    private UnitCode cityOf(UnitCode code) {
        return units.getObject().cityOf(code).code();
    }
}
