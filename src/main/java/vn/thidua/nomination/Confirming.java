package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.RoleHolders;

/**
 * Who confirms what a village nominated. The head of the village Front's working group does; where they nominate
 * themselves instead of the village head, or are a nominee, the rule names somebody else.
 *
 * @see "ADR 0027"
 */
@Component
class Confirming {

    private final Units units;
    private final RuleSets ruleSets;
    private final RoleHolders holders;
    private final Clock clock;

    Confirming(Units units, RuleSets ruleSets, RoleHolders holders, Clock clock) {
        this.units = units;
        this.ruleSets = ruleSets;
        this.holders = holders;
        this.clock = clock;
    }

    Confirmer of(Nomination nomination, String ruleSet) {
        boolean village = units.unit(nomination.unit()).kind() == UnitKind.VILLAGE;
        if (!village || nomination.manner().simple()) {
            return Confirmer.NOBODY;
        }
        return frontConcerned(nomination)
                ? Confirmer.valueOf(ruleSets.value(ruleSet, "own_nominee_confirmer", null, today())
                        .value())
                : Confirmer.VILLAGE_FRONT;
    }

    private boolean frontConcerned(Nomination nomination) {
        RoleAt front = new RoleAt(Role.VILLAGE_FRONT, nomination.unit());
        List<RoleHolders.Holder> heads = holders.holders(front.role(), front.unit(), today());
        return nomination.nominatedAs().equals(front)
                || heads.stream().anyMatch(head -> OwnLine.among(nomination, head.name()));
    }

    /** The role that confirms, and where. */
    static RoleAt role(Nomination nomination) {
        return nomination.confirmer() == Confirmer.COMMUNE_FRONT
                ? new RoleAt(Role.COMMUNE_FRONT, nomination.commune())
                : new RoleAt(Role.VILLAGE_FRONT, nomination.unit());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
