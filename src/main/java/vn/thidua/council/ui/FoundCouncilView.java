package vn.thidua.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.thidua.council.CouncilService;
import vn.thidua.council.FoundCouncil;
import vn.thidua.organization.Units;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Screen;

/** The secretary enters the decision by which the Council was founded, and who sits on it. */
@Route(CouncilNavigation.FOUND)
@RolesAllowed(Role.Names.COUNCIL_SECRETARY)
class FoundCouncilView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CouncilService council;
    private final transient Units units;

    FoundCouncilView(CouncilService council, Units units) {
        this.council = council;
        this.units = units;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("council.found.title"), getTranslation("council.found.help"))
                .back(CouncilNavigation.SESSIONS, getTranslation("council.list.title")));
        List<UnitCode> toFound = council.toFound();
        choices(toFound);
        WhichCouncil.asked(event, toFound)
                .or(() -> toFound.stream().findFirst())
                .ifPresentOrElse(this::show, () -> event.forwardTo(CouncilNavigation.COUNCIL));
    }

    /** Whoever is the secretary where several are missing says which of them it is to be. */
    private void choices(List<UnitCode> toFound) {
        if (toFound.size() < 2) {
            return;
        }
        Panel panel = new Panel(getTranslation("council.found.which"));
        panel.setId("found-which");
        toFound.forEach(unit -> panel.body()
                .add(new Div(Links.to(
                        WhichCouncil.at(CouncilNavigation.FOUND, unit),
                        units.unit(unit).name()))));
        add(panel);
    }

    private void show(UnitCode unit) {
        List<FoundCouncil.Seat> candidates = council.candidates(unit);
        if (candidates.isEmpty()) {
            add(new EmptyState(
                    getTranslation("council.found.noCandidates"),
                    getTranslation("council.found.noCandidatesHelp"),
                    Links.to(CouncilNavigation.SESSIONS, getTranslation("council.list.title"))));
            return;
        }
        CommandKey key = CommandKey.fresh();
        add(new FoundCouncilForm(units.unit(unit), candidates, filled -> council.found(key, unit, filled)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.found.title"));
    }
}
