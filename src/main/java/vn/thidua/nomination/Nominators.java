package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.UnitCode;

/**
 * In which role somebody nominates for a unit: a village's head; whom the rule names when the head or the spouse is the
 * nominee; the nominator of an office, school or association; at the commune the chair or an officer who found an
 * achievement.
 *
 * @see "ADR 0027"
 */
@Component
class Nominators {

    private static final Set<Role> FINDERS = EnumSet.of(Role.COMMUNE_CHAIR, Role.INTAKE_OFFICER, Role.APPRAISER);

    private final CurrentActor current;
    private final Units units;
    private final RuleSets ruleSets;
    private final Clock clock;

    Nominators(CurrentActor current, Units units, RuleSets ruleSets, Clock clock) {
        this.current = current;
        this.units = units;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** The units for which the person acting may begin a nomination, in order of code. */
    List<Unit> units() {
        return current.assignments().stream()
                .flatMap(held ->
                        units
                                .find(held.unit())
                                .filter(unit -> roles(unit.kind()).contains(held.role()))
                                .stream())
                .distinct()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    /**
     * The role in which the person acting nominates for a unit; the first where they hold several.
     *
     * @throws BusinessException {@code shared.forbidden} when they may not
     */
    RoleAt roleFor(Unit unit) {
        return roles(unit.kind()).stream()
                .map(role -> new RoleAt(role, unit.code()))
                .filter(current.assignments()::contains)
                .findFirst()
                .orElseThrow(BusinessException::forbidden);
    }

    /** @throws BusinessException {@code shared.forbidden} when the person may not nominate for the unit */
    void requireWriter(UnitCode unit) {
        roleFor(units.unit(unit));
    }

    /** Who nominates at a village when its head or the spouse is the nominee. */
    Role insteadOfTheHead() {
        LocalDate today = LocalDate.now(clock);
        return Role.valueOf(ruleSets.value(ruleSets.inForceOn(today), "own_nominee_nominator", null, today)
                .value());
    }

    private List<Role> roles(UnitKind kind) {
        return switch (kind) {
            case VILLAGE -> Stream.of(Role.VILLAGE_HEAD, insteadOfTheHead()).toList();
            case COMMUNE_OFFICE, ORGANISATION, SCHOOL -> List.of(Role.ORG_NOMINATOR);
            case COMMUNE -> List.copyOf(FINDERS);
            case CITY, CITY_OFFICE, DISTRICT -> List.of();
        };
    }
}
