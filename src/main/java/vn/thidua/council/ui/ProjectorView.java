package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.Projection;
import vn.thidua.council.ProjectionService;
import vn.thidua.council.SessionStatus;
import vn.thidua.council.SessionWatch;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.Figure;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** The wall of the room: large letters, nothing to press, and nothing that anybody in the room may not see. */
@Route(value = CouncilNavigation.PROJECTOR, autoLayout = false)
@RolesAllowed({
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COUNCIL_CHAIR,
    Role.Names.COUNCIL_MEMBER,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.CITY_APPROVER,
    Role.Names.INSPECTOR
})
class ProjectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProjectionService projections;
    private final transient Clock clock;
    private transient @Nullable Projection shown;

    ProjectorView(ProjectionService projections, SessionWatch watch, Clock clock) {
        this.clock = clock;
        this.projections = projections;
        addClassName("projector");
        Following.of(this, watch, this::session, this::follow);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(projections.projection(Addressed.session(event)));
    }

    private UUID session() {
        return Objects.requireNonNull(shown).session();
    }

    private void follow() {
        Projection now = projections.projection(session());
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(Projection now) {
        shown = now;
        removeAll();
        Div council = new Div(now.council());
        council.addClassName("projector-council");
        add(council, new H1(now.title()), state(now), figures(now), items(now));
    }

    private Component state(Projection now) {
        Div state = new Div(
                now.status() == SessionStatus.OPEN
                        ? getTranslation("council.projector.balloting", now.round())
                        : getTranslation("council.enum.SessionStatus." + now.status()));
        state.setId("projector-state");
        state.addClassName("projector-state");
        state.getElement().setAttribute("role", "status");
        return state;
    }

    private Component figures(Projection now) {
        Div figures = new Div();
        figures.addClassName("projector-figures");
        Figure presence = new Figure(
                now.present() + "/" + now.members(),
                now.opinions() == 0
                        ? getTranslation("council.presence.needed", now.needed())
                        : getTranslation("council.presence.neededWithOpinions", now.needed(), now.opinions()),
                now.quorum() ? Tone.GOOD : Tone.WAITING);
        presence.setId("projector-presence");
        figures.add(presence);
        if (now.voters() > 0) {
            Figure ballots = new Figure(
                    now.handedIn() + "/" + now.voters(), getTranslation("council.projector.handedIn"), Tone.INFO);
            ballots.setId("projector-ballots");
            figures.add(ballots);
        }
        if (now.deadline() != null) {
            figures.add(new DeadlineClock(now.deadline(), now.deadlineExpected(), clock));
        }
        return figures;
    }

    private Component items(Projection now) {
        OrderedList items = new OrderedList();
        items.setId("projector-items");
        items.addClassName("projector-items");
        now.items().forEach(item -> items.add(item(item, now.status().counted())));
        return items;
    }

    private ListItem item(Projection.Item item, boolean counted) {
        Div name = new Div(new Span(item.name()));
        name.addClassName("projector-name");
        Div facts = new Div(item.formName() + " · " + item.unitName());
        facts.addClassName("projector-facts");
        ListItem line = new ListItem(name, facts);
        Projection.Result result = item.result();
        if (result != null) {
            name.add(new StateBadge(
                    getTranslation("council.enum.Outcome." + result.outcome()), AgendaPanel.tone(result.outcome())));
            line.add(new Div(getTranslation("council.projector.result", result.yes(), result.total())));
            if (result.disclosed() != null) {
                Div warning = new Div(getTranslation("council.disclosure." + result.disclosed()));
                warning.addClassName("projector-facts");
                line.add(warning);
            }
        } else if (counted && item.closed()) {
            line.add(new Div(getTranslation("council.projector.closed")));
        }
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.projector.title"));
    }
}
