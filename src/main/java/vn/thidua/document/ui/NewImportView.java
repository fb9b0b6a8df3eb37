package vn.thidua.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.thidua.document.Received;
import vn.thidua.document.imports.ImportLinks;
import vn.thidua.document.imports.ImportService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.sheet.SheetColumn;
import vn.thidua.shared.sheet.SheetImport;
import vn.thidua.shared.sheet.SheetPlace;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Toast;

/** One kind of table: the empty workbook, and where the filled one is sent. */
@Route(ImportNavigation.NEW + "/:" + ImportNavigation.KIND)
@RolesAllowed(Role.Names.APPRAISER)
class NewImportView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ImportService imports;
    private String name = "";

    NewImportView(ImportService imports) {
        this.imports = imports;
        addClassName("new-import-view");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SheetImport kind = imports.kind(
                event.getRouteParameters().get(ImportNavigation.KIND).orElse(""));
        name = getTranslation(kind.name());
        removeAll();
        add(
                new PageHeader(name)
                        .back(ImportNavigation.imports(), getTranslation("document.import.title"))
                        .help(getTranslation(kind.name() + ".help")),
                fill(kind),
                send(kind),
                new Panel(getTranslation("document.import.columns"), columns(kind)));
    }

    private Panel fill(SheetImport kind) {
        Anchor template = new Anchor(
                ImportLinks.template(kind.kind()),
                VaadinIcon.DOWNLOAD.create(),
                new Span(getTranslation("document.import.template")));
        template.setRouterIgnore(true);
        template.setId("import-template");
        template.addClassName("icon-link");
        return new Panel(
                getTranslation("document.import.step1"),
                new Paragraph(getTranslation("document.import.step1Help")),
                template);
    }

    private Panel send(SheetImport kind) {
        List<SheetPlace> places = kind.places();
        Select<SheetPlace> place = new Select<>();
        place.setId("import-place");
        place.setLabel(getTranslation("document.import.place"));
        place.setItems(places);
        place.setItemLabelGenerator(SheetPlace::name);
        place.setValue(places.getFirst());
        place.setVisible(places.size() > 1);
        UI screen = UI.getCurrent();
        return new Panel(
                getTranslation("document.import.step2"),
                new Paragraph(getTranslation("document.import.step2Help")),
                place,
                AttachmentUpload.table(
                        "import",
                        imports.limits(),
                        imports::receive,
                        file -> read(screen, kind.kind(), place.getValue().unit(), file)));
    }

    /** Comes outside the screen's lock; a refusal is told by the upload itself. */
    private void read(UI screen, String kind, UnitCode place, Received file) {
        ImportService.BroughtIn sent = imports.bringIn(CommandKey.fresh(), kind, place, file);
        screen.access(() -> {
            screen.navigate(ImportNavigation.of(sent.id()));
            if (!sent.fresh()) {
                Toast.done(getTranslation("document.import.sentBefore"));
            }
        });
    }

    private static Facts columns(SheetImport kind) {
        Facts columns = new Facts();
        columns.addClassName("import-columns");
        for (SheetColumn column : kind.columns()) {
            columns.add(column.needed() ? column.header() + " *" : column.header(), column.note());
        }
        return columns;
    }
}
