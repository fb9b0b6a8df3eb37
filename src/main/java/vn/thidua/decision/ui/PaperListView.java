package vn.thidua.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.thidua.decision.DeferralService;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperRow;
import vn.thidua.decision.PaperService;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.CountTabs;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.RowList.Row;
import vn.thidua.shared.ui.Screen;

/** Decisions and submissions, newest first. Which of the two, stands in the address. */
@Route(DecisionNavigation.LIST)
@Menu(title = "decision.list.menu", order = 40, icon = "vaadin:file-text-o")
@RolesAllowed({
    Role.Names.INTAKE_OFFICER,
    Role.Names.APPRAISER,
    Role.Names.DEPARTMENT_HEAD,
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.COMMUNE_VICE_CHAIR,
    Role.Names.CLERK,
    Role.Names.INSPECTOR,
    Role.Names.CITY_APPRAISER,
    Role.Names.CITY_BOARD_HEAD,
    Role.Names.CITY_DIRECTOR,
    Role.Names.CITY_APPROVER
})
class PaperListView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private static final String KIND = "loai";
    private static final String SUBMISSIONS = "to-trinh";

    private final transient PaperService papers;
    private final transient DeferralService deferrals;
    private final transient CurrentActor currentActor;
    private final Div list = new Div();

    PaperListView(PaperService papers, DeferralService deferrals, CurrentActor currentActor) {
        this.papers = papers;
        this.deferrals = deferrals;
        this.currentActor = currentActor;
        list.setId("papers");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean submissions = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(KIND)
                .filter(SUBMISSIONS::equals)
                .isPresent();
        removeAll();
        add(new PageHeader(getTranslation("decision.list.title"), getTranslation("decision.list.help")));
        CountTabs tabs = new CountTabs();
        Tab decisions = tabs.add("papers-decisions", getTranslation("decision.enum.PaperKind.DECISION"), 0);
        Tab others = tabs.add("papers-submissions", getTranslation("decision.enum.PaperKind.SUBMISSION"), 0);
        tabs.setSelectedTab(submissions ? others : decisions);
        tabs.addSelectedChangeListener(change -> open(change.getSelectedTab() == others));
        add(tabs, list);
        show(submissions ? PaperKind.SUBMISSION : PaperKind.DECISION);
    }

    private void open(boolean submissions) {
        UI.getCurrent()
                .navigate(
                        DecisionNavigation.LIST,
                        submissions ? QueryParameters.of(KIND, SUBMISSIONS) : QueryParameters.empty());
    }

    private void show(PaperKind kind) {
        list.removeAll();
        putOff(kind);
        List<PaperRow> rows = papers.papers(kind);
        if (rows.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("decision.list.empty." + kind), getTranslation("decision.list.fills." + kind)));
            return;
        }
        RowList rowList = new RowList();
        rows.forEach(row -> rowList.add(row(row)));
        list.add(rowList);
    }

    private void putOff(PaperKind kind) {
        boolean officer = currentActor.assignments().stream().anyMatch(held -> held.role() == Role.APPRAISER);
        List<AwardLine> waiting = officer ? deferrals.putOff() : List.of();
        if (!waiting.isEmpty()) {
            list.add(new PutOffPanel(waiting, deferrals, () -> show(kind)));
        }
    }

    private Row row(PaperRow paper) {
        Row row = Row.of(paper.title())
                .fact(number(paper))
                .fact(getTranslation("decision.list.drafted", Formats.date(paper.createdAt())))
                .end(PaperStates.badge(this, paper.status()))
                .route(DecisionNavigation.paper(paper.kind(), paper.id()))
                .id("paper-" + paper.id());
        if (paper.mine()) {
            Span mine = new Span(getTranslation("decision.list.mine"));
            mine.addClassName("decision-mine");
            row.end(mine);
        }
        return row;
    }

    private String number(PaperRow paper) {
        return paper.number() == null
                ? getTranslation("decision.list.unnumbered")
                : getTranslation(
                        "decision.list.number",
                        paper.number().printed(),
                        Formats.date(paper.number().date()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("decision.list.title"));
    }
}
