package vn.thidua.document.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.thidua.document.imports.ImportProgress;
import vn.thidua.document.imports.ImportService;
import vn.thidua.shared.Role;
import vn.thidua.shared.sheet.SheetImport;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;

/** Nhập từ Excel: what can be brought in, and what was. */
@Route(ImportNavigation.IMPORTS)
@Menu(title = "document.import.title", order = 56, icon = "vaadin:file-table")
@RolesAllowed(Role.Names.APPRAISER)
class ImportsView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ImportService imports;

    ImportsView(ImportService imports) {
        this.imports = imports;
        addClassName("imports-view");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("document.import.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        RowList kinds = new RowList();
        kinds.setId("import-kinds");
        imports.kinds()
                .forEach(kind -> kinds.add(RowList.Row.of(getTranslation(kind.name()))
                        .fact(getTranslation(kind.name() + ".help"))
                        .route(ImportNavigation.ofKind(kind.kind()))
                        .id("import-kind-" + kind.kind())));
        add(new PageHeader(getTranslation("document.import.title"), getTranslation("document.import.help")), kinds);
        List<ImportProgress> newest = imports.newest();
        if (!newest.isEmpty()) {
            RowList sent = new RowList();
            sent.setId("imports");
            newest.forEach(progress -> sent.add(row(progress)));
            add(new Panel(getTranslation("document.import.sent"), sent));
        }
    }

    private RowList.Row row(ImportProgress progress) {
        SheetImport kind = imports.kind(progress.kind());
        return RowList.Row.of(progress.name())
                .lead(getTranslation(kind.name()))
                .fact(ImportWords.counts(progress))
                .fact(getTranslation("document.import.sentBy", progress.by(), Formats.moment(progress.at())))
                .end(ImportWords.badge(progress.state()))
                .route(ImportNavigation.of(progress.id()))
                .id("import-" + progress.id().value());
    }
}
