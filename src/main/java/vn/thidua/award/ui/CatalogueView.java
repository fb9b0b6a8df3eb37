package vn.thidua.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CatalogueEntry;
import vn.thidua.award.CatalogueService;
import vn.thidua.award.CommendationTypeRow;
import vn.thidua.award.RuleService;
import vn.thidua.award.RuleSetRow;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.CountTabs;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.ShownOne;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** Every title and form with what the rule set says of it, each with its article; and the types of commendation. */
@Route(CatalogueView.ROUTE)
@Menu(order = 82, icon = "vaadin:diploma", title = "award.catalogue.title")
@RolesAllowed({
    Role.Names.SYS_ADMIN,
    Role.Names.INTAKE_OFFICER,
    Role.Names.APPRAISER,
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COUNCIL_CHAIR,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.COMMUNE_VICE_CHAIR,
    Role.Names.DEPARTMENT_HEAD,
    Role.Names.CITY_APPRAISER
})
class CatalogueView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "danh-muc";

    private static final String SET = "bo";
    private static final String FORM = "ma";
    private static final String PART = "muc";

    private final transient CatalogueService catalogue;
    private final transient RuleService rules;

    /** Parts of the list: titles, forms, types. */
    private enum Part {
        TITLES,
        FORMS,
        TYPES
    }

    CatalogueView(CatalogueService catalogue, RuleService rules) {
        this.catalogue = catalogue;
        this.rules = rules;
        addClassName("catalogue-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<RuleSetRow> sets = rules.ruleSets();
        String wanted = asked.getSingleParameter(SET).orElse(rules.current());
        RuleSetRow set = sets.stream()
                .filter(row -> row.id().equals(wanted))
                .findFirst()
                .orElseGet(() -> sets.stream()
                        .filter(row -> row.id().equals(rules.current()))
                        .findFirst()
                        .orElseThrow());
        Part part = asked.getSingleParameter(PART).map(CatalogueView::part).orElse(Part.TITLES);
        String code = asked.getSingleParameter(FORM).orElse(null);
        removeAll();
        CatalogueEntry entry = code == null
                ? null
                : catalogue.catalogue(set).stream()
                        .filter(each -> each.form().code().equals(code))
                        .findFirst()
                        .orElse(null);
        if (entry == null) {
            showList(sets, set, part);
        } else {
            showOne(set, entry);
        }
    }

    private static Part part(String typed) {
        for (Part part : Part.values()) {
            if (part.name().equalsIgnoreCase(typed)) {
                return part;
            }
        }
        return Part.TITLES;
    }

    private void showList(List<RuleSetRow> sets, RuleSetRow set, Part part) {
        List<CatalogueEntry> entries = catalogue.catalogue(set);
        List<CommendationTypeRow> types = catalogue.types(set);
        add(
                new PageHeader(getTranslation("award.catalogue.title"), getTranslation("award.catalogue.help")),
                new ShownOne<>(
                        "catalogue-set",
                        getTranslation("award.rules.set"),
                        sets,
                        RuleSetRow::name,
                        set,
                        other -> go(other, part)),
                tabs(entries, types.size(), set, part));
        if (part == Part.TYPES) {
            add(new TypeList(types));
            return;
        }
        RowList list = new RowList();
        list.setId("catalogue-list");
        entries.stream()
                .filter(entry -> entry.form().title() == (part == Part.TITLES))
                .forEach(entry -> list.add(row(entry, set)));
        add(list);
    }

    private CountTabs tabs(List<CatalogueEntry> entries, int types, RuleSetRow set, Part part) {
        long titles = entries.stream().filter(entry -> entry.form().title()).count();
        CountTabs tabs = new CountTabs();
        tabs.add("catalogue-titles", getTranslation("award.catalogue.titles"), titles);
        tabs.add("catalogue-forms", getTranslation("award.catalogue.forms"), entries.size() - titles);
        tabs.add("catalogue-types", getTranslation("award.catalogue.types"), types);
        tabs.setSelectedIndex(part.ordinal());
        tabs.addSelectedChangeListener(change -> go(set, Part.values()[tabs.getSelectedIndex()]));
        return tabs;
    }

    private void go(RuleSetRow set, Part part) {
        getUI().ifPresent(ui -> ui.navigate(ROUTE, QueryParameters.simple(asked(set, part, null))));
    }

    private static Map<String, String> asked(RuleSetRow set, Part part, @Nullable String form) {
        Map<String, String> asked = new HashMap<>();
        asked.put(SET, set.id());
        asked.put(PART, part.name().toLowerCase(Locale.ROOT));
        if (form != null) {
            asked.put(FORM, form);
        }
        return asked;
    }

    private RowList.Row row(CatalogueEntry entry, RuleSetRow set) {
        CatalogueWords words = new CatalogueWords(entry);
        Part part = entry.form().title() ? Part.TITLES : Part.FORMS;
        RowList.Row row = RowList.Row.of(entry.form().name())
                .lead(getTranslation(
                        "award.catalogue.lead", entry.form().code(), words.subject(), words.firstDecider()))
                .id("entry-" + entry.form().code())
                .route(ROUTE
                        + new QueryParametersText(asked(set, part, entry.form().code())))
                .fact(words.road());
        return entry.offered()
                ? row
                : row.end(new StateBadge(getTranslation("award.catalogue.notOffered"), Tone.NEUTRAL));
    }

    private void showOne(RuleSetRow set, CatalogueEntry entry) {
        Part part = entry.form().title() ? Part.TITLES : Part.FORMS;
        PageHeader header = new PageHeader(
                        entry.form().name(),
                        getTranslation("award.catalogue.ofSet", entry.form().code(), set.name()))
                .back(ROUTE + new QueryParametersText(asked(set, part, null)), getTranslation("award.catalogue.title"));
        add(header);
        LocalDate last = set.validTo();
        if (set.readOnly() && last != null) {
            add(new Notice(Tone.NEUTRAL, getTranslation("award.catalogue.ended", Formats.date(last))));
        }
        add(new CatalogueSheet(entry), footnote());
    }

    private Component footnote() {
        Div note = new Div(new Paragraph(getTranslation("award.catalogue.footnote")));
        note.addClassName("muted");
        return note;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("award.catalogue.title"));
    }
}
