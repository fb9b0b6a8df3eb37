package vn.thidua.movement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.EnrolmentRow;
import vn.thidua.movement.EnrolmentService;
import vn.thidua.organization.Unit;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.ShownOne;
import vn.thidua.shared.ui.Toast;

/** Đăng ký thi đua: what a unit and its people have enrolled for, and one form to enrol. */
@Route("dang-ky-thi-dua")
@Menu(order = 23, icon = "vaadin:clipboard-check", title = "movement.enrolment.menu")
@RolesAllowed({Role.Names.VILLAGE_HEAD, Role.Names.ORG_NOMINATOR})
class EnrolmentView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EnrolmentService service;
    private final Div content = new Div();
    private @Nullable Unit unit;

    EnrolmentView(EnrolmentService service) {
        this.service = service;
        content.addClassName("stack");
        add(
                new PageHeader(getTranslation("movement.enrolment.title"), getTranslation("movement.enrolment.help")),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Unit> units = service.units();
        if (units.isEmpty()) {
            throw BusinessException.forbidden();
        }
        unit = units.getFirst();
        show(units);
    }

    private void show(List<Unit> units) {
        Unit chosen = unit == null ? units.getFirst() : unit;
        content.removeAll();
        if (units.size() > 1) {
            content.add(new ShownOne<>(
                    "enrolment-unit", getTranslation("movement.enrolment.unit"), units, Unit::name, chosen, other -> {
                        unit = other;
                        show(units);
                    }));
        }
        content.add(
                new Panel(
                                getTranslation("movement.enrolment.new"),
                                new EnrolmentForm(service, chosen.code(), () -> show(units)))
                        .boxed(),
                list(chosen, units));
    }

    private Panel list(Unit chosen, List<Unit> units) {
        List<EnrolmentRow> rows = service.enrolments(chosen.code());
        Panel panel = new Panel(getTranslation("movement.enrolment.list", rows.size()));
        panel.setId("enrolments");
        if (rows.isEmpty()) {
            panel.body()
                    .add(new EmptyState(
                            getTranslation("movement.enrolment.empty"),
                            getTranslation("movement.enrolment.emptyHelp")));
            return panel;
        }
        RowList list = new RowList();
        rows.forEach(row -> list.add(row(row, units)));
        panel.body().add(list);
        return panel;
    }

    private RowList.Row row(EnrolmentRow enrolment, List<Unit> units) {
        RowList.Row row = RowList.Row.of(enrolment.name())
                .lead(goal(enrolment))
                .fact(getTranslation(
                        enrolment.kind() == SubjectKind.INDIVIDUAL
                                ? "movement.enrolment.person"
                                : "movement.enrolment.collective"))
                .fact(getTranslation("movement.enrolment.day", Formats.moment(enrolment.enteredAt())))
                .id("enrolment-" + enrolment.id());
        return enrolment.removable() ? row.end(remove(enrolment, units)) : row;
    }

    private String goal(EnrolmentRow enrolment) {
        return enrolment.year() == null
                ? enrolment.goal()
                : getTranslation("movement.enrolment.goalOfYear", enrolment.goal(), String.valueOf(enrolment.year()));
    }

    private Button remove(EnrolmentRow enrolment, List<Unit> units) {
        CommandKey key = CommandKey.fresh();
        Button remove = new Button(
                getTranslation("movement.enrolment.remove"),
                VaadinIcon.CLOSE_SMALL.create(),
                click -> ConfirmDialog.ask(
                                getTranslation("movement.enrolment.removeTitle"),
                                getTranslation("movement.enrolment.removeWhat", enrolment.name(), goal(enrolment)),
                                getTranslation("movement.enrolment.remove"),
                                () -> {
                                    service.remove(key, enrolment.id());
                                    Toast.done(getTranslation("movement.enrolment.removed"));
                                    show(units);
                                })
                        .destructive());
        remove.setId("enrolment-remove-" + enrolment.id());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return remove;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("movement.enrolment.title"));
    }
}
