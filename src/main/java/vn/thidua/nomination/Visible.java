package vn.thidua.nomination;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;

/** The nominations that the person acting may see; one outside answers as if it did not exist. */
@Component
class Visible {

    private final Nominations nominations;
    private final CurrentActor current;
    private final Units units;

    Visible(Nominations nominations, CurrentActor current, Units units) {
        this.nominations = nominations;
        this.units = units;
        this.current = current;
    }

    Nomination read(UUID id) {
        return nominations.find(id, scope(), reader()).orElseThrow(BusinessException::notFound);
    }

    Nomination lock(UUID id) {
        return nominations.lock(id, scope(), reader()).orElseThrow(BusinessException::notFound);
    }

    Scope scope() {
        return current.scope();
    }

    Reader reader() {
        return new Reader(drafting(), cityOnly());
    }

    /** Whether the person holds roles at the city only. */
    private boolean cityOnly() {
        return !current.assignments().isEmpty()
                && current.assignments().stream().allMatch(held -> isOfCity(held.unit()));
    }

    private boolean isOfCity(UnitCode code) {
        UnitKind kind = units.unit(code).kind();
        return kind == UnitKind.CITY || kind == UnitKind.CITY_OFFICE;
    }

    /** The units for which the person may write nominations; never empty, because SQL knows no empty list. */
    Set<String> drafting() {
        Set<String> units = new TreeSet<>();
        for (RoleAt held : current.assignments()) {
            if (nominates(held.role())) {
                units.add(held.unit().value());
            }
        }
        return units.isEmpty() ? Set.of("-") : units;
    }

    boolean mayNominateFor(UnitCode unit) {
        return current.holds(Role.VILLAGE_HEAD, unit) || current.holds(Role.ORG_NOMINATOR, unit);
    }

    void requireNominator(UnitCode unit) {
        current.requireOneOf(Set.of(new RoleAt(Role.VILLAGE_HEAD, unit), new RoleAt(Role.ORG_NOMINATOR, unit)));
    }

    /** The account of the person acting. */
    AccountId me() {
        AccountId account = current.actor().account();
        if (account == null) {
            throw BusinessException.forbidden();
        }
        return account;
    }

    private static boolean nominates(Role role) {
        return role == Role.VILLAGE_HEAD || role == Role.ORG_NOMINATOR;
    }
}
