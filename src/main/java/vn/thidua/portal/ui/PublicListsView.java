package vn.thidua.portal.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import vn.thidua.publication.PublicList;
import vn.thidua.publication.PublicListService;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.RowList;

/** The lists that hang today. */
@Route(value = PublicFrame.ROUTE, autoLayout = false)
@AnonymousAllowed
class PublicListsView extends PublicFrame implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PublicListService lists;

    PublicListsView(PublicListService lists) {
        this.lists = lists;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<PublicList> hanging = lists.hanging();
        PageHeader header = new PageHeader(getTranslation("portal.lists.title"), getTranslation("portal.lists.help"));
        if (hanging.isEmpty()) {
            show(
                    header,
                    new EmptyState(getTranslation("portal.lists.empty"), getTranslation("portal.lists.emptyHelp")));
            return;
        }
        RowList rows = new RowList();
        rows.setId("public-lists");
        hanging.forEach(list -> rows.add(RowList.Row.of(
                        getTranslation("portal.lists.name", list.unit(), list.commune()))
                .fact(getTranslation("portal.lists.count", list.entries().size()))
                .fact(getTranslation("portal.lists.until", Formats.date(list.until())))
                .route(ROUTE + "/" + list.code())));
        show(header, rows);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("portal.lists.title"));
    }
}
