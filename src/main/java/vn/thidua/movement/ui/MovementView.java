package vn.thidua.movement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import vn.thidua.movement.Quota;
import vn.thidua.movement.QuotaService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
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
        Div parts = new Div(facts(details), criteria(details), quotas(details, commune), enrolled(details));
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

    private Panel facts(MovementDetails details) {
        Movement movement = details.movement();
        Facts facts = new Facts()
                .add(getTranslation("movement.fact.kind"), MovementWords.kind(movement))
                .add(
                        getTranslation("movement.fact.plan"),
                        details.planNumber() == null || details.planDate() == null
                                ? getTranslation("movement.fact.planMissing")
                                : getTranslation(
                                        "movement.plan", details.planNumber(), Formats.date(details.planDate())))
                .add(getTranslation("movement.fact.period"), MovementWords.period(movement))
                .add(getTranslation("movement.fact.until"), Formats.date(movement.nominationsUntil()))
                .add(getTranslation("movement.fact.goal"), details.goal().isBlank() ? null : details.goal());
        Panel panel = new Panel(getTranslation("movement.facts"), facts);
        panel.setId("movement-facts");
        return panel;
    }

    private Panel criteria(MovementDetails details) {
        Panel panel = new Panel(getTranslation("movement.criteria"));
        panel.setId("movement-criteria");
        if (details.criteria().isEmpty()) {
            panel.body()
                    .add(new Paragraph(
                            getTranslation(details.own() ? "movement.criteria.none" : "movement.criteria.above")));
        } else {
            OrderedList list = new OrderedList();
            details.criteria().forEach(words -> list.add(new ListItem(words)));
            panel.body().add(list);
        }
        return panel;
    }

    private Panel quotas(MovementDetails details, UnitCode commune) {
        Panel panel = new Panel(getTranslation("movement.quotas"));
        panel.setId("movement-quotas");
        Runnable again = () -> show(commune, details.movement().code());
        if (details.quotas().isEmpty()) {
            panel.body()
                    .add(new EmptyState(
                            getTranslation("movement.quotas.none"), getTranslation("movement.quotas.noneHelp")));
        } else {
            RowList rows = new RowList();
            details.quotas().forEach(quota -> rows.add(row(quota, details.keeper(), again)));
            panel.body().add(rows);
        }
        if (details.keeper()) {
            Button allot = button(
                    "allot",
                    () -> new QuotaDialog(quotas, commune, details.movement().code(), again).open());
            allot.addThemeVariants(ButtonVariant.LUMO_SMALL);
            Div actions = new Div(allot);
            actions.addClassName("action-row");
            panel.body().add(actions);
        }
        return panel;
    }

    private RowList.Row row(MovementDetails.QuotaUsed quota, boolean keeper, Runnable again) {
        RowList.Row row = RowList.Row.of(quota.formName())
                .lead(getTranslation(
                        "movement.holder." + quota.quota().holder(), quota.unitName() == null ? "" : quota.unitName()))
                .fact(quota.quota().basis())
                .id("quota-" + quota.quota().id())
                .end(figure(quota));
        if (keeper) {
            CommandKey key = CommandKey.fresh();
            Button back = new Button(
                    getTranslation("movement.quota.takeBack"),
                    click -> ConfirmDialog.askWithReason(
                                    getTranslation("movement.quota.takeBackTitle"),
                                    getTranslation("movement.quota.takeBackWhat", quota.formName()),
                                    getTranslation("movement.quota.takeBack"),
                                    reason -> {
                                        quotas.takeBack(key, quota.quota().id(), reason);
                                        again.run();
                                    })
                            .destructive());
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.end(back);
        }
        return row;
    }

    private Component figure(MovementDetails.QuotaUsed quota) {
        int allowed = quota.quota().cases();
        if (quota.quota().holder() == Quota.Holder.EACH_UNIT) {
            return new Span(getTranslation("movement.quota.each", allowed));
        }
        return new QuotaBar(quota.used(), allowed);
    }

    private Panel enrolled(MovementDetails details) {
        Panel panel =
                new Panel(getTranslation("movement.enrolled", details.enrolled().size()));
        panel.setId("movement-enrolled");
        if (details.enrolled().isEmpty()) {
            panel.body().add(new Paragraph(getTranslation("movement.enrolled.none")));
        } else {
            RowList rows = new RowList();
            details.enrolled()
                    .forEach(each -> rows.add(RowList.Row.of(each.name())
                            .fact(each.collective() ? getTranslation("movement.enrolment.collective") : each.unit())));
            panel.body().add(rows);
        }
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", name);
    }
}
