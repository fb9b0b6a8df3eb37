package vn.thidua.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.thidua.shared.Requests;
import vn.thidua.shared.ui.CountTabs;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Tone;
import vn.thidua.workflow.WorkItemService;
import vn.thidua.workflow.WorkItems;
import vn.thidua.workflow.WorkItems.Kind;
import vn.thidua.workflow.WorkItems.Order;
import vn.thidua.workflow.WorkItems.Tab;

/** What waits for the person signed in. Tab, filter, order and page stand in the address ({@link WorkListAddress}). */
@Route(WorkflowNavigation.LIST)
@Menu(order = 1, icon = "vaadin:tasks", title = "workflow.list.title")
@PermitAll
class WorkListView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;

    private final transient WorkItemService items;
    private final transient WorkListRows rows;
    private final transient ObjectProvider<Requests> requests;
    private final Div tabs = new Div();
    private final Div list = new Div();
    private transient WorkListAddress shown;

    WorkListView(WorkItemService items, WorkListRows rows, ObjectProvider<Requests> requests) {
        this.items = items;
        this.rows = rows;
        this.requests = requests;
        this.shown = new WorkListAddress(Tab.MINE, WorkItems.Filter.NONE, Order.DUE, null, true);
        list.setId("work-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WorkListAddress asked = WorkListAddress.of(event.getLocation().getQueryParameters());
        Tab tab = Optional.ofNullable(asked.tab()).orElseGet(() -> first(items.counts(asked.filter())));
        List<Kind> kinds = items.kinds(tab);
        String taskKey = asked.filter().taskKey();
        Kind chosen = taskKey == null ? null : kind(taskKey, kinds);
        boolean known = taskKey == null || chosen != null;
        boolean understood = asked.understood() && known;
        shown = (known ? asked : asked.withoutKind()).on(tab).after(asked.after());
        WorkItems.Counts counts = items.counts(shown.filter());
        removeAll();
        add(header(counts));
        if (!understood) {
            Notice unread = new Notice(
                    Tone.WAITING, getTranslation("workflow.list.unread"), getTranslation("workflow.list.unreadHelp"));
            unread.setId("work-address-unread");
            add(unread);
        }
        requests.orderedStream().flatMap(room -> room.waiting().stream()).forEach(request -> add(request(request)));
        add(tabs, new WorkListTools(shown, kinds, chosen, this::search, this::narrow), list);
        fill(counts);
    }

    private static Tab first(WorkItems.Counts counts) {
        return counts.mine() > 0 || counts.group() == 0 ? Tab.MINE : Tab.GROUP;
    }

    /** The kind that the address asks for; one that only another tab has goes on being named. */
    private @Nullable Kind kind(String taskKey, List<Kind> here) {
        return Stream.concat(here.stream(), Arrays.stream(Tab.values()).flatMap(tab -> items.kinds(tab).stream()))
                .filter(kind -> kind.taskKey().equals(taskKey))
                .findFirst()
                .orElse(null);
    }

    private Component header(WorkItems.Counts counts) {
        PageHeader header = new PageHeader(getTranslation("workflow.list.title"));
        return counts.late() > 0 ? header.help(getTranslation("workflow.list.late", counts.late())) : header;
    }

    private Component request(Requests.Request request) {
        return new Notice(Tone.WAITING, request.words())
                .with(Links.to(request.route(), getTranslation("workflow.list.answer")));
    }

    private CountTabs tabs(WorkItems.Counts counts) {
        CountTabs row = new CountTabs();
        List<Tab> offered = Arrays.stream(Tab.values())
                .filter(tab -> tab != Tab.OVERDUE || tab == shown.tab() || counts.overdue() > 0 || items.urgesDaily())
                .toList();
        for (Tab tab : offered) {
            row.add(
                    "tab-" + tab.name().toLowerCase(Locale.ROOT),
                    getTranslation("workflow.enum.Tab." + tab),
                    switch (tab) {
                        case MINE -> counts.mine();
                        case GROUP -> counts.group();
                        case OVERDUE -> counts.overdue();
                        case WAITING -> counts.waiting();
                        // Of all that somebody ever did nobody needs the number; of what they look for they do.
                        case DONE -> shown.filter().isNone() ? 0 : counts.done();
                    });
        }
        row.setSelectedIndex(offered.indexOf(shown.tab()));
        row.addSelectedChangeListener(change -> go(shown.on(offered.get(row.getSelectedIndex()))));
        return row;
    }

    /** The address follows what is typed without leaving the screen, which would take the cursor out of the field. */
    private void search(String typed) {
        shown = shown.searching(typed);
        UI.getCurrent().getPage().getHistory().replaceState(null, shown.route());
        fill(items.counts(shown.filter()));
    }

    private void fill(WorkItems.Counts counts) {
        Tab tab = Objects.requireNonNull(shown.tab());
        tabs.removeAll();
        tabs.add(tabs(counts));
        list.removeAll();
        if (tab == Tab.OVERDUE && items.urgesDaily()) {
            Paragraph daily = new Paragraph(getTranslation("workflow.list.daily", Formats.date(rows.today())));
            daily.addClassName("daily-list");
            list.add(daily);
        }
        WorkItems.Page page = items.page(tab, new WorkItems.Query(shown.filter(), shown.order(), shown.after(), PAGE));
        if (page.rows().isEmpty()) {
            String kind = shown.filter().isNone() && shown.after() == null ? tab.name() : "SEARCH";
            list.add(new EmptyState(
                    getTranslation("workflow.list.empty." + kind), getTranslation("workflow.list.emptyHelp." + kind)));
        } else {
            list.add(rows.of(tab, page.rows()));
        }
        list.add(pages(page));
    }

    private Div pages(WorkItems.Page page) {
        Div pages = new Div();
        pages.addClassName("list-pages");
        if (shown.after() != null) {
            pages.add(Links.to(shown.after(null).route(), getTranslation("workflow.list.first")));
        }
        if (page.next() != null) {
            pages.add(Links.to(shown.after(page.next()).route(), getTranslation("workflow.list.next")));
        }
        return pages;
    }

    /** From what is shown now: something may have been typed since the tools were made. */
    private void narrow(WorkListAddress asked) {
        go(asked.searching(Objects.requireNonNullElse(shown.filter().search(), "")));
    }

    private static void go(WorkListAddress address) {
        UI.getCurrent().navigate(WorkflowNavigation.LIST, address.parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("workflow.list.title"));
    }
}
