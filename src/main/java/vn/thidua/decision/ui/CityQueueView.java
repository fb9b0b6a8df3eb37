package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.AppraisalRow;
import vn.thidua.decision.AppraisalService;
import vn.thidua.decision.AppraisalStatus;
import vn.thidua.decision.PaperAct;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperRow;
import vn.thidua.decision.PaperService;
import vn.thidua.decision.PaperStatus;
import vn.thidua.decision.QueueCount;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.CountTabs;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.RowList.Row;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** The city's desk: submissions to take in, and lines to appraise by commune and form, oldest first. */
@Route(DecisionNavigation.CITY_QUEUE)
@Menu(title = "decision.city.menu", order = 41, icon = "vaadin:clipboard-check")
@RolesAllowed({Role.Names.CITY_APPRAISER, Role.Names.CITY_BOARD_HEAD, Role.Names.CITY_DIRECTOR, Role.Names.CITY_APPROVER
})
class CityQueueView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STATE = "trang-thai";
    private static final String COMMUNE = "xa";
    private static final String FORM = "hinh-thuc";

    private final transient AppraisalService appraisals;
    private final transient PaperService papers;
    private AppraisalStatus status = AppraisalStatus.OPEN;
    private @Nullable String commune;
    private @Nullable String form;

    CityQueueView(AppraisalService appraisals, PaperService papers) {
        this.appraisals = appraisals;
        this.papers = papers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        status = query.getSingleParameter(STATE)
                .filter(text -> List.of(AppraisalStatus.values()).stream()
                        .anyMatch(known -> known.name().equals(text)))
                .map(AppraisalStatus::valueOf)
                .orElse(AppraisalStatus.OPEN);
        commune = query.getSingleParameter(COMMUNE).orElse(null);
        form = query.getSingleParameter(FORM).orElse(null);
        removeAll();
        List<QueueCount> counts = appraisals.waiting();
        add(new PageHeader(getTranslation("decision.city.title"), getTranslation("decision.city.help")));
        incoming();
        if (!counts.isEmpty()) {
            add(groups(counts));
        }
        add(tabs(counts.stream().mapToLong(QueueCount::count).sum()));
        add(list());
    }

    private void incoming() {
        List<PaperRow> waiting = papers.papers(PaperKind.SUBMISSION).stream()
                .filter(row -> row.status() == PaperStatus.HANDED_OVER)
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        RowList rows = new RowList();
        waiting.forEach(paper -> rows.add(Row.of(paper.title())
                .lead(getTranslation("decision.act." + PaperAct.RECEIVE))
                .fact(paper.number() == null ? null : paper.number().printed())
                .end(PaperStates.badge(this, paper.status()))
                .route(DecisionNavigation.paper(paper.kind(), paper.id()))
                .id("incoming-" + paper.id())));
        add(new Panel(getTranslation("decision.city.incoming", waiting.size()), rows).boxed());
    }

    /** Each group narrows the list; the chosen one widens it again. */
    private Component groups(List<QueueCount> counts) {
        RowList rows = new RowList();
        counts.forEach(count -> {
            boolean chosen =
                    count.commune().value().equals(commune) && count.formCode().equals(form);
            rows.add(Row.of(count.communeName())
                    .fact(getTranslation(
                            "decision.city.form",
                            count.formName(),
                            getTranslation("decision.paper.kind." + count.kind())))
                    .fact(getTranslation("decision.city.oldest", Formats.date(count.oldest())))
                    .end(new StateBadge(
                            getTranslation("decision.city.count", count.count()), chosen ? Tone.INFO : Tone.WAITING))
                    .route(DecisionNavigation.CITY_QUEUE + (chosen ? "" : query(count)))
                    .id("group-" + count.commune() + "-" + count.formCode()));
        });
        return new Panel(getTranslation("decision.city.groups"), rows);
    }

    private static String query(QueueCount count) {
        return "?" + COMMUNE + "=" + count.commune() + "&" + FORM + "=" + count.formCode();
    }

    private Component tabs(long open) {
        CountTabs tabs = new CountTabs();
        Map<Tab, AppraisalStatus> states = new LinkedHashMap<>();
        for (AppraisalStatus state : AppraisalStatus.values()) {
            states.put(
                    tabs.add(
                            "city-" + state,
                            getTranslation("decision.enum.AppraisalStatus." + state),
                            state == AppraisalStatus.OPEN ? open : 0),
                    state);
        }
        states.forEach((tab, state) -> {
            if (state == status) {
                tabs.setSelectedTab(tab);
            }
        });
        tabs.addSelectedChangeListener(change -> UI.getCurrent()
                .navigate(
                        DecisionNavigation.CITY_QUEUE,
                        QueryParameters.of(
                                STATE,
                                states.getOrDefault(change.getSelectedTab(), AppraisalStatus.OPEN)
                                        .name())));
        return tabs;
    }

    private Component list() {
        List<AppraisalRow> lines = appraisals.queue(status, commune == null ? null : new UnitCode(commune), form);
        if (lines.isEmpty()) {
            return new EmptyState(
                    getTranslation("decision.city.empty." + status), getTranslation("decision.city.fills"));
        }
        RowList rows = new RowList();
        lines.forEach(line -> rows.add(Row.of(line.name())
                .fact(line.formName())
                .fact(line.unitName() + ", " + line.communeName())
                .end(new Span(getTranslation("decision.city.received", Formats.date(line.receivedAt()))))
                .route(DecisionNavigation.appraisal(line.id()))
                .id("appraisal-" + line.id())));
        return rows;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("decision.city.title"));
    }
}
