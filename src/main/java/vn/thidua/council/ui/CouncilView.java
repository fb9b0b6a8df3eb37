package vn.thidua.council.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.council.CouncilDetails;
import vn.thidua.council.CouncilService;
import vn.thidua.organization.Units;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;

/** The Council as it stands today: its founding decision, who sits on it, and what has changed since. */
@Route(CouncilNavigation.COUNCIL)
@RolesAllowed({
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COUNCIL_CHAIR,
    Role.Names.COUNCIL_MEMBER,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.CITY_APPROVER,
    Role.Names.INSPECTOR
})
class CouncilView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CouncilService council;
    private final transient CurrentActor currentActor;
    private final transient Units units;

    CouncilView(CouncilService council, CurrentActor currentActor, Units units) {
        this.units = units;
        this.council = council;
        this.currentActor = currentActor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("council.members.title"))
                .back(CouncilNavigation.SESSIONS, getTranslation("council.list.title")));
        WhichCouncil.shown(council, currentActor, units, event)
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
        others(found);
        Facts facts = new Facts()
                .add(getTranslation("council.found.name"), found.name())
                .add(getTranslation("council.found.term"), found.term())
                .add(getTranslation("council.found.decision"), found.foundingDecision())
                .add(getTranslation("council.found.decidedOn"), Formats.date(found.foundedOn()));
        LocalDate lastDay = found.lastDay();
        if (lastDay != null) {
            facts.add(getTranslation("council.term.lastDay"), Formats.date(lastDay));
        }
        Panel seats = new Panel(getTranslation("council.found.seats"), rows);
        add(facts, seats);
        if (found.keeps()) {
            Anchor change = Links.to(
                    WhichCouncil.at(CouncilNavigation.CHANGE_SEATS, found.unit()),
                    getTranslation("council.seats.title"));
            change.setId("change-seats");
            seats.body().add(change);
        }
        if (!found.changes().isEmpty()) {
            add(new Panel(getTranslation("council.seats.history"), history(found)));
        }
        add(new CountersPanel(found));
        if (found.keeps()) {
            add(term(found));
        }
    }

    /** Whoever belongs to several Councils finds each of them. */
    private void others(CouncilDetails shown) {
        List<CouncilDetails> others = WhichCouncil.all(council, currentActor, units).stream()
                .filter(each -> !each.unit().equals(shown.unit()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        Div links = new Div();
        links.setId("other-councils");
        links.addClassName("stack-s");
        others.forEach(
                each -> links.add(Links.to(WhichCouncil.at(CouncilNavigation.COUNCIL, each.unit()), each.name())));
        add(new Panel(getTranslation("council.members.others"), links));
    }

    private RowList history(CouncilDetails found) {
        RowList rows = new RowList();
        rows.setId("council-changes");
        found.changes()
                .forEach(change -> rows.add(RowList.Row.of(change.name())
                        .fact(getTranslation(
                                change.comes() ? "council.seats.comes" : "council.seats.goes",
                                getTranslation("council.enum.Post." + change.post()),
                                Formats.date(change.day())))
                        .fact(change.decision())));
        return rows;
    }

    /** Once the last day is known the next Council may be entered. */
    private Panel term(CouncilDetails found) {
        Div links = new Div(Links.to(
                WhichCouncil.at(CouncilNavigation.END_TERM, found.unit()), getTranslation("council.term.title")));
        links.addClassName("stack-s");
        if (found.lastDay() != null) {
            links.add(Links.to(
                    WhichCouncil.at(CouncilNavigation.FOUND, found.unit()), getTranslation("council.term.next")));
        }
        return new Panel(getTranslation("council.found.term"), links);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.members.title"));
    }
}
