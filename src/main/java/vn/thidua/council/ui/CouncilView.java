package vn.thidua.council.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.thidua.council.CouncilDetails;
import vn.thidua.council.CouncilService;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;

/** The Council as it stands today: its founding decision and who sits on it. */
@Route(CouncilNavigation.COUNCIL)
@RolesAllowed({
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COUNCIL_CHAIR,
    Role.Names.COUNCIL_MEMBER,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.INSPECTOR
})
class CouncilView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CouncilService council;

    CouncilView(CouncilService council) {
        this.council = council;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("council.members.title"))
                .back(CouncilNavigation.SESSIONS, getTranslation("council.list.title")));
        council.council()
                .ifPresentOrElse(
                        this::show,
                        () -> add(new EmptyState(
                                getTranslation("council.members.none"), getTranslation("council.found.noneHelp"))));
    }

    private void show(CouncilDetails found) {
        RowList rows = new RowList();
        rows.setId("council-seats");
        found.seats()
                .forEach(seat ->
                        rows.add(RowList.Row.of(seat.name()).fact(getTranslation("council.enum.Post." + seat.post()))));
        add(
                new Facts()
                        .add(getTranslation("council.found.name"), found.name())
                        .add(getTranslation("council.found.term"), found.term())
                        .add(getTranslation("council.found.decision"), found.foundingDecision())
                        .add(getTranslation("council.found.decidedOn"), Formats.date(found.foundedOn())),
                new Panel(getTranslation("council.found.seats"), rows),
                new CountersPanel(found));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.members.title"));
    }
}
