package vn.thidua.nomination.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.NominationFilter;
import vn.thidua.nomination.NominationRow;
import vn.thidua.nomination.NominationService;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.CountTabs;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;

/** The nominations that the person may see; tab and search stand in the address. */
@Route(NominationNavigation.LIST)
@Menu(order = 21, icon = "vaadin:archive", title = "nomination.list.title")
@PermitAll
class NominationListView extends Screen implements AfterNavigationObserver, HasDynamicTitle {

    private static final String STAGES = "loai";
    private static final String SEARCH = "tim";
    private static final int PAGE = 30;

    private static final Set<Role> WRITERS = EnumSet.of(
            Role.VILLAGE_HEAD,
            Role.VILLAGE_FRONT,
            Role.ORG_NOMINATOR,
            Role.COMMUNE_CHAIR,
            Role.INTAKE_OFFICER,
            Role.APPRAISER);

    private final transient NominationService service;
    private final Div tabs = new Div();
    private final TextField search = new TextField();
    private final Div list = new Div();
    private final Div more = new Div();
    private NominationFilter filter = NominationFilter.ALL;
    private int pages;

    NominationListView(NominationService service, CurrentActor current) {
        this.service = service;
        PageHeader header =
                new PageHeader(getTranslation("nomination.list.title"), getTranslation("nomination.list.help"));
        if (nominates(current)) {
            Button begin = new Button(
                    getTranslation("nomination.list.begin"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent().navigate(NominationNavigation.NEW));
            begin.setId("nomination-new");
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(begin);
        }
        search.setId("nomination-search");
        search.setPlaceholder(getTranslation("nomination.list.search"));
        search.setAriaLabel(getTranslation("nomination.list.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("list-search");
        search.addValueChangeListener(change -> {
            if (!change.getValue().equals(text(filter.search()))) {
                go(filter.stages(), change.getValue());
            }
        });
        add(header, search, tabs, list, more);
    }

    private static boolean nominates(CurrentActor current) {
        return current.assignments().stream().anyMatch(held -> WRITERS.contains(held.role()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        String typed = parameters.getSingleParameter(SEARCH).orElse("");
        filter = new NominationFilter(typed.isBlank() ? null : typed, stages(parameters));
        search.setValue(typed);
        showTabs();
        list.removeAll();
        pages = 0;
        showMore();
    }

    private static NominationFilter.Stages stages(QueryParameters parameters) {
        String name = parameters.getSingleParameter(STAGES).orElse("");
        for (NominationFilter.Stages stages : NominationFilter.Stages.values()) {
            if (stages.name().equalsIgnoreCase(name)) {
                return stages;
            }
        }
        return NominationFilter.Stages.ALL;
    }

    private void showTabs() {
        CountTabs shown = new CountTabs();
        shown.setId("nomination-tabs");
        for (NominationFilter.Stages stages : NominationFilter.Stages.values()) {
            Tab tab = shown.add(
                    "tab-" + stages,
                    getTranslation("nomination.enum.Stages." + stages),
                    service.count(new NominationFilter(filter.search(), stages)));
            if (stages == filter.stages()) {
                shown.setSelectedTab(tab);
            }
        }
        shown.addSelectedChangeListener(
                change -> go(NominationFilter.Stages.values()[shown.getSelectedIndex()], text(filter.search())));
        tabs.removeAll();
        tabs.add(shown);
    }

    private void showMore() {
        List<NominationRow> rows = service.page(filter, pages++, PAGE);
        if (pages == 1 && rows.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("nomination.list.empty"), getTranslation("nomination.list.emptyHelp")));
        } else {
            RowList shown = new RowList();
            rows.forEach(row -> shown.add(row(row)));
            list.add(shown);
        }
        more.removeAll();
        if (rows.size() == PAGE) {
            Button button = new Button(getTranslation("nomination.list.more"), click -> showMore());
            button.setId("nomination-more");
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            more.add(button);
        }
    }

    private RowList.Row row(NominationRow row) {
        String reference = row.reference();
        boolean draft = reference == null;
        RowList.Row shown = RowList.Row.of(title(row))
                .lead(reference == null ? getTranslation("nomination.list.draft") : reference)
                .fact(row.unitName())
                .fact(row.form())
                .fact(
                        row.submittedAt() == null
                                ? getTranslation("nomination.list.saved", Formats.moment(row.savedAt()))
                                : getTranslation("nomination.list.submitted", Formats.date(row.submittedAt())))
                .end(Labels.badge(row.stage()))
                .id("row-" + row.id());
        return shown.route(draft ? NominationNavigation.edit(row.id()) : NominationNavigation.details(row.id()));
    }

    private String title(NominationRow row) {
        String name = row.nominee().isBlank() ? getTranslation("nomination.list.unnamed") : row.nominee();
        return row.others() <= 0 ? name : getTranslation("nomination.title.more", name, row.others());
    }

    private void go(NominationFilter.Stages stages, String typed) {
        Map<String, String> parameters = new HashMap<>();
        if (stages != NominationFilter.Stages.ALL) {
            parameters.put(STAGES, stages.name().toLowerCase(Locale.ROOT));
        }
        if (!typed.isBlank()) {
            parameters.put(SEARCH, typed);
        }
        getUI().ifPresent(ui -> ui.navigate(NominationNavigation.LIST, QueryParameters.simple(parameters)));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("nomination.list.title"));
    }
}
