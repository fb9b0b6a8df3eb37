package vn.thidua.council.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import vn.thidua.council.CouncilDetails;
import vn.thidua.council.CouncilService;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.RoleAt;
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
    static Optional<CouncilDetails> shown(CouncilService council, CurrentActor actor, BeforeEnterEvent event) {
        return asked(event, units(actor)).flatMap(council::council).or(council::council);
    }

    /** Every Council of a unit at which the person holds a role. */
    static List<CouncilDetails> all(CouncilService council, CurrentActor actor) {
        return units(actor).stream()
                .flatMap(unit -> council.council(unit).stream())
                .toList();
    }

    private static List<UnitCode> units(CurrentActor actor) {
        return actor.assignments().stream()
                .map(RoleAt::unit)
                .distinct()
                .sorted()
                .toList();
    }

    static String at(String route, UnitCode unit) {
        return route + "?" + UNIT + "=" + unit;
    }

    static void go(String route, UnitCode unit) {
        UI.getCurrent().navigate(route, QueryParameters.of(UNIT, unit.value()));
    }
}
