package vn.thidua.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.shared.Clocks;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.CountTabs;
import vn.thidua.shared.ui.DueLabel;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Tone;
import vn.thidua.workflow.Requests;
import vn.thidua.workflow.WorkItemService;
import vn.thidua.workflow.WorkItems;
import vn.thidua.workflow.WorkItems.Tab;

/** What waits for the person signed in. Tab, search and page stand in the address, so that "back" finds the place. */
@Route(WorkflowNavigation.LIST)
@Menu(order = 1, icon = "vaadin:tasks", title = "workflow.list.title")
@PermitAll
class WorkListView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;
    private static final int SEARCH_MILLIS = 300;

    private final transient WorkItemService items;
    private final transient WorkingCalendar calendar;
    private final transient Clock clock;
    private final transient ObjectProvider<Requests> requests;
    private final Div list = new Div();

    WorkListView(WorkItemService items, WorkingCalendar calendar, Clock clock, ObjectProvider<Requests> requests) {
        this.items = items;
        this.calendar = calendar;
        this.clock = clock;
        this.requests = requests;
        list.setId("work-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String search = query.getSingleParameter("tim").orElse("");
        String after = query.getSingleParameter("sau").orElse(null);
        WorkItems.Counts counts = items.counts();
        Tab tab = query.getSingleParameter("muc")
                .flatMap(name -> Arrays.stream(Tab.values())
                        .filter(known -> known.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(counts.mine() > 0 || counts.group() == 0 ? Tab.MINE : Tab.GROUP);
        removeAll();
        add(header(counts));
        requests.orderedStream().flatMap(room -> room.waiting().stream()).forEach(request -> add(request(request)));
        add(tabs(tab, counts), search(tab, search), list);
        fill(tab, search, after);
    }

    private Component header(WorkItems.Counts counts) {
        PageHeader header = new PageHeader(getTranslation("workflow.list.title"));
        return counts.late() > 0 ? header.help(getTranslation("workflow.list.late", counts.late())) : header;
    }

    private Component request(Requests.Request request) {
        return new Notice(Tone.WAITING, request.words())
                .with(Links.to(request.route(), getTranslation("workflow.list.answer")));
    }

    private Component tabs(Tab shown, WorkItems.Counts counts) {
        CountTabs tabs = new CountTabs();
        List<Tab> offered = Arrays.stream(Tab.values())
                .filter(tab -> tab != Tab.OVERDUE || tab == shown || counts.overdue() > 0 || items.urgesDaily())
                .toList();
        for (Tab tab : offered) {
            tabs.add(
                    "tab-" + tab.name().toLowerCase(Locale.ROOT),
                    getTranslation("workflow.enum.Tab." + tab),
                    switch (tab) {
                        case MINE -> counts.mine();
                        case GROUP -> counts.group();
                        case OVERDUE -> counts.overdue();
                        case WAITING -> counts.waiting();
                        case DONE -> 0;
                    });
        }
        tabs.setSelectedIndex(offered.indexOf(shown));
        tabs.addSelectedChangeListener(change -> go(offered.get(tabs.getSelectedIndex()), "", null));
        return tabs;
    }

    private Component search(Tab tab, String search) {
        TextField field = new TextField();
        field.setId("work-search");
        field.setPlaceholder(getTranslation("workflow.list.search"));
        field.setAriaLabel(getTranslation("workflow.list.search"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.setMaxLength(200);
        field.setValue(search);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SEARCH_MILLIS);
        // The address follows what is typed without leaving the screen, which would take the cursor out of the field.
        field.addValueChangeListener(change -> {
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, WorkflowNavigation.LIST + "?" + query(tab, change.getValue(), null));
            fill(tab, change.getValue(), null);
        });
        return field;
    }

    private void fill(Tab tab, String search, @Nullable String after) {
        WorkItems.Page page = items.page(tab, new WorkItems.Query(search, null, after, PAGE));
        list.removeAll();
        if (tab == Tab.OVERDUE && items.urgesDaily()) {
            Paragraph daily = new Paragraph(getTranslation("workflow.list.daily", Formats.date(LocalDate.now(clock))));
            daily.addClassName("daily-list");
            list.add(daily);
        }
        if (page.rows().isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("workflow.list.empty." + (search.isBlank() ? tab.name() : "SEARCH")),
                    getTranslation("workflow.list.emptyHelp." + (search.isBlank() ? tab.name() : "SEARCH"))));
            return;
        }
        RowList rows = new RowList();
        page.rows().forEach(item -> rows.add(row(tab, item)));
        list.add(rows);
        if (page.next() != null) {
            list.add(Links.to(
                    WorkflowNavigation.LIST + "?" + query(tab, search, page.next()),
                    getTranslation("workflow.list.next")));
        }
    }

    private RowList.Row row(Tab tab, WorkItems.Row item) {
        RowList.Row row = RowList.Row.of(item.title())
                .id("item-" + item.taskKey() + "-" + item.subject().id())
                .lead(item.todo())
                .fact(item.form())
                .fact(item.unitName())
                .route(item.route());
        Instant doneAt = item.doneAt();
        if (tab == Tab.DONE && doneAt != null) {
            return row.fact(getTranslation("workflow.list.doneAt", Formats.moment(doneAt)));
        }
        if (tab == Tab.WAITING || tab == Tab.OVERDUE) {
            row.fact(getTranslation("workflow.list.waitsFor", item.who()));
        }
        WorkItems.Notice notice = item.notice();
        if (notice != null) {
            row.fact(words(notice));
        }
        Instant due = item.due();
        return due == null ? row : row.end(new DueLabel(daysLeft(due), due, item.dueExpected()));
    }

    private String words(WorkItems.Notice notice) {
        Role to = notice.to();
        if (to != null) {
            return getTranslation(
                    "workflow.notice.told",
                    getTranslation("shared.enum.Role." + to),
                    Formats.date(notice.at().atZone(Clocks.ZONE).toLocalDate()));
        }
        return getTranslation("workflow.notice." + notice.kind(), notice.percent());
    }

    private int daysLeft(Instant due) {
        LocalDate today = LocalDate.now(clock);
        return calendar.workingDaysBetween(today, due.atZone(Clocks.ZONE).toLocalDate());
    }

    private void go(Tab tab, String search, @Nullable String after) {
        UI.getCurrent().navigate(WorkflowNavigation.LIST, parameters(tab, search, after));
    }

    private static String query(Tab tab, String search, @Nullable String after) {
        return parameters(tab, search, after).getQueryString();
    }

    private static QueryParameters parameters(Tab tab, String search, @Nullable String after) {
        Map<String, String> values = new HashMap<>();
        values.put("muc", tab.name().toLowerCase(Locale.ROOT));
        if (!search.isBlank()) {
            values.put("tim", search);
        }
        if (after != null) {
            values.put("sau", after);
        }
        return QueryParameters.simple(values);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("workflow.list.title"));
    }
}
