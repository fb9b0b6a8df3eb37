package vn.thidua.organization.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.thidua.organization.HoldRow;
import vn.thidua.organization.HoldService;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Screen;

/** Everybody on hold, and who was, for those who place and release holds. The standing member reads them beside each line. */
@Route(OrganizationNavigation.HOLDS)
@Menu(order = 55, icon = "vaadin:hourglass", title = "organization.holds.title")
@RolesAllowed({Role.Names.APPRAISER, Role.Names.COMMUNE_CHAIR})
class HoldsView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HoldService holds;

    HoldsView(HoldService holds) {
        this.holds = holds;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!holds.mayRead()) {
            throw BusinessException.notFound();
        }
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(getTranslation("organization.holds.title"), getTranslation("organization.holds.help")));
        List<HoldRow> rows = holds.all();
        if (rows.isEmpty()) {
            add(new EmptyState(
                    getTranslation("organization.holds.none"), getTranslation("organization.holds.noneHelp")));
            return;
        }
        rows.forEach(row -> add(panel(row)));
    }

    private Panel panel(HoldRow row) {
        Div facts = new Div(
                new Span(getTranslation("organization.enum.SubjectKind." + row.kind())), new Span(row.unitName()));
        facts.addClassName("row-facts");
        Panel panel = new Panel(row.name(), facts, new HoldNotes(List.of(row), holds, this::show));
        panel.boxed();
        panel.setId("hold-" + row.id());
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("organization.holds.title"));
    }
}
