package vn.thidua.movement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.movement.LaunchLevel;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementService;
import vn.thidua.movement.MovementState;
import vn.thidua.organization.Unit;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.ShownOne;

/** Phong trào thi đua: the commune's own, and those launched above that reach it. */
@Route(MovementListView.ROUTE)
@Menu(order = 24, icon = "vaadin:flag", title = "movement.list.title")
@RolesAllowed({
    Role.Names.INTAKE_OFFICER,
    Role.Names.APPRAISER,
    Role.Names.DEPARTMENT_HEAD,
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.COMMUNE_VICE_CHAIR
})
class MovementListView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "phong-trao";

    private final transient MovementService service;

    MovementListView(MovementService service) {
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Unit> communes = service.communes();
        if (communes.isEmpty()) {
            throw BusinessException.forbidden();
        }
        show(communes, communes.getFirst());
    }

    private void show(List<Unit> communes, Unit shown) {
        UnitCode commune = shown.code();
        removeAll();
        PageHeader header = new PageHeader(getTranslation("movement.list.title"), getTranslation("movement.list.help"));
        if (service.keeps(commune)) {
            Button begin = new Button(
                    getTranslation("movement.list.new"),
                    click -> new MovementDialog(
                                    service,
                                    commune,
                                    null,
                                    code -> UI.getCurrent().navigate(address(commune, code)))
                            .open());
            begin.setId("movement-new");
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(begin);
        }
        add(header);
        if (communes.size() > 1) {
            add(new ShownOne<>(
                    "movement-commune",
                    getTranslation("movement.list.commune"),
                    communes,
                    Unit::name,
                    shown,
                    other -> show(communes, other)));
        }
        List<Movement> movements = service.movements(commune);
        Div groups = new Div();
        groups.addClassName("stack");
        group(groups, "own", movements.stream().filter(one -> commune.equals(one.unit())), commune);
        group(groups, "above", movements.stream().filter(one -> !commune.equals(one.unit())), commune);
        add(groups);
    }

    private void group(Div groups, String which, Stream<Movement> members, UnitCode commune) {
        RowList rows = new RowList();
        rows.setId("movements-" + which);
        List<Movement> shown = members.sorted(
                        Comparator.comparing((Movement one) -> one.state() == MovementState.CLOSED))
                .toList();
        shown.forEach(movement -> rows.add(row(movement, commune)));
        Panel panel = new Panel(getTranslation("movement.list." + which, shown.size()));
        panel.body()
                .add(
                        shown.isEmpty()
                                ? new EmptyState(
                                        getTranslation("movement.list.empty"),
                                        getTranslation("movement.list.emptyHelp"))
                                : rows);
        groups.add(panel);
    }

    private static RowList.Row row(Movement movement, UnitCode commune) {
        RowList.Row row = RowList.Row.of(movement.name())
                .fact(MovementWords.kind(movement))
                .fact(MovementWords.period(movement))
                .fact(new Span().getTranslation("movement.nominationsUntil", Formats.date(movement.nominationsUntil())))
                .route(address(commune, movement.code()))
                .id("movement-" + movement.code());
        if (!commune.equals(movement.unit()) || movement.launchedBy() != LaunchLevel.COMMUNE) {
            row.lead(MovementWords.level(movement));
        }
        // That it is launched is what one expects.
        return movement.state() == MovementState.LAUNCHED ? row : row.end(MovementWords.badge(movement.state()));
    }

    static String address(UnitCode commune, String code) {
        return ROUTE + "/" + commune + "/" + code;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("movement.list.title"));
    }
}
