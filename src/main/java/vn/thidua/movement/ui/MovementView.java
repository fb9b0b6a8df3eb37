package vn.thidua.movement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementDetails;
import vn.thidua.movement.MovementService;
import vn.thidua.movement.MovementState;
import vn.thidua.movement.QuotaService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Toast;

/** One movement: plan, days, criteria, quotas and who enrolled; the commune's officer launches and closes its own. */
@Route(MovementListView.ROUTE + "/:commune/:code")
@RolesAllowed({
    Role.Names.INTAKE_OFFICER,
    Role.Names.APPRAISER,
    Role.Names.DEPARTMENT_HEAD,
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.COMMUNE_VICE_CHAIR
})
class MovementView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MovementService service;
    private final transient QuotaService quotas;
    private String name = "";

    MovementView(MovementService service, QuotaService quotas) {
        this.service = service;
        this.quotas = quotas;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                new UnitCode(event.getRouteParameters().get("commune").orElse("-")),
                event.getRouteParameters().get("code").orElse(""));
    }

    private void show(UnitCode commune, String code) {
        MovementDetails details = service.details(commune, code);
        Movement movement = details.movement();
        name = movement.name();
        removeAll();
        PageHeader header = new PageHeader(movement.name())
                .help(MovementWords.level(movement))
                .back(MovementListView.ROUTE, getTranslation("movement.list.title"))
                .state(MovementWords.badge(movement.state()));
        Button[] actions = actions(details, commune).toArray(Button[]::new);
        if (actions.length > 0) {
            header.actions(actions);
        }
        Div parts = new Div(
                new PlanPanel(details),
                new CriteriaPanel(details),
                new QuotasPanel(quotas, commune, details, () -> show(commune, code)),
                new EnrolledPanel(details));
        parts.addClassName("stack");
        add(header, parts);
    }

    private List<Button> actions(MovementDetails details, UnitCode commune) {
        List<Button> buttons = new ArrayList<>();
        if (!details.keeper()) {
            return buttons;
        }
        String code = details.movement().code();
        Runnable again = () -> show(commune, code);
        if (!details.own()) {
            buttons.add(button("guide", () -> new GuidanceDialog(quotas, commune, details, again).open()));
            return buttons;
        }
        if (details.movement().state() != MovementState.CLOSED) {
            buttons.add(button(
                    "change", () -> new MovementDialog(service, commune, details, any -> again.run()).open()));
        }
        switch (details.movement().state()) {
            case DRAFT -> buttons.add(primary(button("launch", () -> launch(commune, details.movement(), again))));
            case LAUNCHED -> buttons.add(button("close", () -> close(commune, details.movement(), again)));
            case CLOSED -> {}
        }
        return buttons;
    }

    private void launch(UnitCode commune, Movement movement, Runnable again) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.ask(
                getTranslation("movement.launch.title"),
                getTranslation("movement.launch.what", movement.name()),
                getTranslation("movement.act.launch"),
                () -> {
                    service.launch(key, commune, movement.code());
                    Toast.done(getTranslation("movement.launch.done"));
                    again.run();
                });
    }

    private void close(UnitCode commune, Movement movement, Runnable again) {
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.askWithReason(
                        getTranslation("movement.close.title"),
                        getTranslation("movement.close.what", movement.name()),
                        getTranslation("movement.act.close"),
                        reason -> {
                            service.close(key, commune, movement.code(), reason);
                            Toast.done(getTranslation("movement.close.done"));
                            again.run();
                        })
                .destructive();
    }

    private Button button(String act, Runnable step) {
        Button button = new Button(getTranslation("movement.act." + act), click -> step.run());
        button.setId("movement-" + act);
        return button;
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", name);
    }
}
