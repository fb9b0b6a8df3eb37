package vn.thidua.movement;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.UnitCode;

/** Who keeps a commune's movements, and who looks at them. */
@Component
class MovementKeepers {

    static final String KEEP = "hasAnyRole('INTAKE_OFFICER', 'APPRAISER')";
    static final String READ =
            "hasAnyRole('INTAKE_OFFICER', 'APPRAISER', 'DEPARTMENT_HEAD', 'COUNCIL_SECRETARY', 'COMMUNE_CHAIR',"
                    + " 'COMMUNE_VICE_CHAIR')";

    private static final Set<Role> KEEPERS = EnumSet.of(Role.INTAKE_OFFICER, Role.APPRAISER);
    private static final Set<Role> READERS = EnumSet.of(
            Role.INTAKE_OFFICER,
            Role.APPRAISER,
            Role.DEPARTMENT_HEAD,
            Role.COUNCIL_SECRETARY,
            Role.COMMUNE_CHAIR,
            Role.COMMUNE_VICE_CHAIR);

    private final CurrentActor current;
    private final Units units;

    MovementKeepers(CurrentActor current, Units units) {
        this.current = current;
        this.units = units;
    }

    /** The communes whose movements the person looks at, in order of code. */
    List<Unit> communes() {
        return current.assignments().stream()
                .filter(held -> READERS.contains(held.role()))
                .map(RoleAt::unit)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(units::unit)
                .toList();
    }

    void requireReader(UnitCode commune) {
        if (READERS.stream().noneMatch(role -> current.holds(role, commune))) {
            throw BusinessException.notFound();
        }
    }

    boolean keeps(UnitCode commune) {
        return KEEPERS.stream().anyMatch(role -> current.holds(role, commune));
    }

    /** Before a command: from here on the trail names whom the office is held for. */
    void requireKeeper(UnitCode commune) {
        current.requireOneOf(
                KEEPERS.stream().map(role -> new RoleAt(role, commune)).collect(Collectors.toSet()));
    }
}
