package vn.thidua.council.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.thidua.council.CouncilDetails;
import vn.thidua.council.CouncilService;
import vn.thidua.council.SeatService;
import vn.thidua.organization.Units;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;

/** The secretary enters the last day of the Council's term; the next Council is founded from a day after it. */
@Route(CouncilNavigation.END_TERM)
@RolesAllowed(Role.Names.COUNCIL_SECRETARY)
class EndTermView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CouncilService council;
    private final transient SeatService seats;
    private final transient CurrentActor currentActor;
    private final transient Units units;
    private CommandKey key = CommandKey.fresh();

    EndTermView(CouncilService council, SeatService seats, CurrentActor currentActor, Units units) {
        this.units = units;
        this.currentActor = currentActor;
        this.council = council;
        this.seats = seats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        key = CommandKey.fresh();
        WhichCouncil.shown(council, currentActor, units, event)
                .filter(CouncilDetails::keeps)
                .ifPresentOrElse(this::show, () -> event.forwardTo(CouncilNavigation.COUNCIL));
    }

    private void show(CouncilDetails found) {
        add(new PageHeader(getTranslation("council.term.title"), getTranslation("council.term.help"))
                .help(found.name())
                .back(
                        WhichCouncil.at(CouncilNavigation.COUNCIL, found.unit()),
                        getTranslation("council.members.title")));
        add(new EndTermForm(found, end -> seats.end(key, found.unit(), end)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.term.title"));
    }
}
