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

/** Who keeps a commune's movements and the campaigns beside them, and who looks at both. */
@Component
public class MovementKeepers {

    /** For whoever keeps them in some commune; in which, the methods below ask. */
    public static final String KEEP = "hasAnyRole('INTAKE_OFFICER', 'APPRAISER')";

    /** For whoever looks at them in some commune. */
    public static final String READ =
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

    /** The communes whose movements and campaigns the person looks at, in order of code. */
    public List<Unit> communes() {
        return current.assignments().stream()
                .filter(held -> READERS.contains(held.role()))
                .map(RoleAt::unit)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(units::unit)
                .toList();
    }

    /** @throws BusinessException as if nothing were there, for whoever may not look */
    public void requireReader(UnitCode commune) {
        if (READERS.stream().noneMatch(role -> current.holds(role, commune))) {
            throw BusinessException.notFound();
        }
    }

    public boolean keeps(UnitCode commune) {
        return KEEPERS.stream().anyMatch(role -> current.holds(role, commune));
    }

    /**
     * Before a command: from here on the trail names whom the office is held for.
     *
     * @throws BusinessException when the person does not keep that commune's
     */
    public void requireKeeper(UnitCode commune) {
        current.requireOneOf(
                KEEPERS.stream().map(role -> new RoleAt(role, commune)).collect(Collectors.toSet()));
    }
}
