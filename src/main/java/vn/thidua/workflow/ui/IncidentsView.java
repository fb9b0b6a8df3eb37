package vn.thidua.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.workflow.IncidentService;

/** Steps that failed, for the administrator: what stands still, since when, and a way to try again. */
@Route("su-co")
@Menu(order = 90, icon = "vaadin:tools", title = "workflow.incidents.title")
@RolesAllowed(Role.Names.SYS_ADMIN)
class IncidentsView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient IncidentService incidents;

    IncidentsView(IncidentService incidents) {
        this.incidents = incidents;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(getTranslation("workflow.incidents.title"), getTranslation("workflow.incidents.help")));
        List<IncidentService.Row> open = incidents.open();
        if (open.isEmpty()) {
            add(new EmptyState(
                    getTranslation("workflow.incidents.empty"), getTranslation("workflow.incidents.emptyHelp")));
            return;
        }
        RowList rows = new RowList();
        open.forEach(incident -> rows.add(row(incident)));
        add(rows);
    }

    private RowList.Row row(IncidentService.Row incident) {
        Button retry = new Button(getTranslation("workflow.incidents.retry"), click -> {
            incidents.retry(CommandKey.fresh(), incident.id());
            Toast.done(getTranslation("workflow.incidents.retried"));
            show();
        });
        retry.setId("retry-" + incident.id());
        RowList.Row row = RowList.Row.of(incident.title())
                .lead(incident.step())
                .fact(incident.process())
                .fact(getTranslation("workflow.incidents.since", Formats.moment(incident.since())))
                .fact(getTranslation("workflow.incidents.reference", incident.reference()))
                .end(retry);
        String part = incident.part();
        return part == null ? row : row.below(new Paragraph(part));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("workflow.incidents.title"));
    }
}
