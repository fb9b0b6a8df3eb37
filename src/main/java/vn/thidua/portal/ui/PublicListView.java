package vn.thidua.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import vn.thidua.publication.PublicList;
import vn.thidua.publication.PublicListService;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.PageHeader;

/** One list that hangs: name, unit, form, short achievement, and nothing else; and where to object. */
@Route(value = PublicFrame.ROUTE + "/:code", autoLayout = false)
@AnonymousAllowed
class PublicListView extends PublicFrame implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PublicListService lists;
    private String title = "";

    PublicListView(PublicListService lists) {
        this.lists = lists;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        Optional<PublicList> list = lists.find(code);
        if (list.isEmpty()) {
            // The same words for an address that never was and for a list that came down.
            title = getTranslation("portal.list.gone");
            show(new EmptyState(
                    title, getTranslation("portal.list.goneHelp"), Links.to(ROUTE, getTranslation("portal.list.all"))));
            return;
        }
        title = getTranslation("portal.list.title", list.get().unit());
        show(header(list.get()), table(list.get()), new ObjectionPanel(list.get(), lists));
    }

    private Component header(PublicList list) {
        Button print = new Button(getTranslation("portal.list.print"), VaadinIcon.PRINT.create());
        print.setId("public-print");
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        return new PageHeader(
                        title,
                        getTranslation("portal.list.period", Formats.date(list.from()), Formats.date(list.until())))
                .back(ROUTE, getTranslation("portal.list.all"))
                .actions(print);
    }

    /** A real table: it is read aloud cell by cell, and printed as it stands. */
    private Component table(PublicList list) {
        NativeTable table = new NativeTable();
        table.setId("public-list");
        table.addClassName("public-table");
        NativeTableRow head = new NativeTableRow();
        for (String column : new String[] {"number", "who", "unit", "form", "achievement"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("portal.list." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.add(new NativeTableHeader(head));
        NativeTableBody body = new NativeTableBody();
        for (PublicList.Entry entry : list.entries()) {
            body.add(new NativeTableRow(
                    cell("number", String.valueOf(entry.number())),
                    cell("who", entry.name()),
                    cell("unit", entry.unit()),
                    cell("form", entry.form()),
                    cell("achievement", entry.achievement())));
        }
        table.add(body);
        Div frame = new Div(table);
        frame.addClassName("public-sheet");
        return frame;
    }

    private static NativeTableCell cell(String column, String words) {
        NativeTableCell cell = new NativeTableCell(words);
        cell.addClassName("public-" + column);
        return cell;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
