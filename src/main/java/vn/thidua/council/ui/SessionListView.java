package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.council.CouncilDetails;
import vn.thidua.council.CouncilService;
import vn.thidua.council.SessionRow;
import vn.thidua.organization.Units;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.StateBadge;

/** The sessions of the Council, newest first. */
@Route(CouncilNavigation.SESSIONS)
@Menu(order = 30, icon = "vaadin:users", title = "council.list.title")
@RolesAllowed({
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COUNCIL_CHAIR,
    Role.Names.COUNCIL_MEMBER,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.CITY_APPROVER,
    Role.Names.INSPECTOR
})
class SessionListView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CouncilService council;
    private final transient CurrentActor currentActor;
    private final transient Units units;

    SessionListView(CouncilService council, CurrentActor currentActor, Units units) {
        this.units = units;
        this.council = council;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageHeader header = new PageHeader(getTranslation("council.list.title"), getTranslation("council.list.help"));
        List<SessionRow> sessions = council.sessions();
        Optional<CouncilDetails> standing = council.council();
        List<UnitCode> toFound = keepsPapers() ? council.toFound() : List.of();
        if (standing.isEmpty() && !toFound.isEmpty()) {
            add(
                    header,
                    new EmptyState(
                            getTranslation("council.found.none"),
                            getTranslation("council.found.noneHelp"),
                            Links.to(CouncilNavigation.FOUND, getTranslation("council.found.title"))));
            if (!sessions.isEmpty()) {
                add(list(sessions));
            }
            return;
        }
        if (keepsPapers()) {
            header.actions(plan());
        }
        add(header, list(sessions));
        List<CouncilDetails> all = WhichCouncil.all(council, currentActor, units);
        if (all.size() < 2) {
            standing.ifPresent(found -> add(Links.to(
                    CouncilNavigation.COUNCIL,
                    getTranslation("council.members.link", found.seats().size()))));
        } else {
            all.forEach(each -> add(new Div(Links.to(
                    WhichCouncil.at(CouncilNavigation.COUNCIL, each.unit()),
                    getTranslation(
                            "council.members.linkOf", each.name(), each.seats().size())))));
        }
        // Beside one that stands, somebody may be the secretary where there is none yet.
        toFound.stream()
                .filter(unit -> council.council(unit).isEmpty())
                .forEach(unit -> add(new Div(Links.to(
                        WhichCouncil.at(CouncilNavigation.FOUND, unit),
                        getTranslation("council.found.titleOf", units.unit(unit).name())))));
    }

    private boolean keepsPapers() {
        return currentActor.assignments().stream().anyMatch(held -> held.role() == Role.COUNCIL_SECRETARY);
    }

    private Button plan() {
        Button plan = new Button(
                getTranslation("council.list.plan"), click -> UI.getCurrent().navigate(CouncilNavigation.PLAN));
        plan.setId("plan-session");
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return plan;
    }

    private Component list(List<SessionRow> sessions) {
        if (sessions.isEmpty()) {
            return new EmptyState(getTranslation("council.list.empty"), getTranslation("council.list.emptyHelp"));
        }
        RowList rows = new RowList();
        rows.setId("session-list");
        sessions.forEach(session -> rows.add(row(session)));
        return rows;
    }

    private RowList.Row row(SessionRow session) {
        Instant meeting = session.meetingAt();
        String title = meeting == null
                ? getTranslation("council.session.titlePlanned", Formats.date(session.plannedAt()))
                : getTranslation("council.session.title", Formats.moment(meeting));
        return RowList.Row.of(title)
                .id("session-" + session.id())
                .fact(session.unitName())
                .fact(getTranslation("council.list.items", session.items()))
                .fact(session.place())
                .end(new StateBadge(
                        getTranslation("council.enum.SessionStatus." + session.status()),
                        SessionTones.of(session.status())))
                .route(CouncilNavigation.session(session.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.list.title"));
    }
}
