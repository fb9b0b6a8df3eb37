package vn.thidua.council.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import vn.thidua.council.CouncilDetails;
import vn.thidua.council.CouncilService;
import vn.thidua.council.CouncilUnits;
import vn.thidua.organization.Units;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.UnitCode;

/** Whose Council a screen is about: for people who belong to several, its address says the unit. */
final class WhichCouncil {

    private static final String UNIT = "don-vi";

    private WhichCouncil() {}

    /** What the address names; empty for anything that is not one of these units. */
    static Optional<UnitCode> asked(BeforeEnterEvent event, List<UnitCode> units) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(UNIT)
                .orElse("");
        return units.stream().filter(unit -> unit.value().equals(asked)).findFirst();
    }

    /** The Council that the address names, or the one that the person has most to do with. */
    static Optional<CouncilDetails> shown(
            CouncilService council, CurrentActor actor, Units units, BeforeEnterEvent event) {
        return asked(event, readable(actor, units)).flatMap(council::council).or(council::council);
    }

    /** Every Council whose papers the person reads. */
    static List<CouncilDetails> all(CouncilService council, CurrentActor actor, Units units) {
        return readable(actor, units).stream()
                .flatMap(unit -> council.council(unit).stream())
                .toList();
    }

    private static List<UnitCode> readable(CurrentActor actor, Units units) {
        return CouncilUnits.readBy(actor.assignments(), units).stream().sorted().toList();
    }

    static String at(String route, UnitCode unit) {
        return route + "?" + UNIT + "=" + unit;
    }

    static void go(String route, UnitCode unit) {
        UI.getCurrent().navigate(route, QueryParameters.of(UNIT, unit.value()));
    }
}
