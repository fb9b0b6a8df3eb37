package vn.thidua.award.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.award.ExpiringRules;
import vn.thidua.award.RulePart;
import vn.thidua.award.RuleRow;
import vn.thidua.award.RuleService;
import vn.thidua.award.RuleSetExpiry;
import vn.thidua.award.RuleSetRow;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.CountTabs;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.ShownOne;
import vn.thidua.shared.ui.Tone;

/** The rules that the product goes by, each with its article; the administrator enters new versions. */
@Route(RulesView.ROUTE)
@Menu(order = 83, icon = "vaadin:book", title = "award.rules.title")
@RolesAllowed({
    Role.Names.SYS_ADMIN,
    Role.Names.INTAKE_OFFICER,
    Role.Names.APPRAISER,
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COUNCIL_CHAIR,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.CITY_APPRAISER
})
class RulesView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "quy-dinh";

    /** The screen of reminders, which the rules know by its address. */
    private static final String REMINDERS = "nhac-han";

    private static final String SET = "bo";
    private static final String PART = "muc";

    private final transient RuleService rules;
    private final transient ExpiringRules expiring;
    private final transient Clock clock;
    private final boolean keeper;
    private String set = "";
    private RulePart part = RulePart.PROCEDURE;

    RulesView(RuleService rules, ExpiringRules expiring, CurrentActor actor, Clock clock) {
        this.expiring = expiring;
        this.clock = clock;
        this.rules = rules;
        this.keeper = actor.assignments().stream().anyMatch(held -> held.role() == Role.SYS_ADMIN);
        addClassName("rules-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<RuleSetRow> sets = rules.ruleSets();
        set = asked.getSingleParameter(SET)
                .filter(id -> sets.stream().anyMatch(row -> row.id().equals(id)))
                .orElseGet(rules::current);
        part = asked.getSingleParameter(PART)
                .flatMap(name -> Arrays.stream(RulePart.values())
                        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
                        .findFirst())
                .orElse(RulePart.PROCEDURE);
        show(sets);
    }

    private void refresh() {
        show(rules.ruleSets());
    }

    private void show(List<RuleSetRow> sets) {
        RuleSetRow shown =
                sets.stream().filter(row -> row.id().equals(set)).findFirst().orElseThrow();
        List<RuleRow> all = rules.rules(set);
        removeAll();
        add(
                new PageHeader(getTranslation("award.rules.title"), getTranslation("award.rules.help")),
                new ShownOne<>(
                        "rule-set",
                        getTranslation("award.rules.set"),
                        sets,
                        RuleSetRow::name,
                        shown,
                        other -> go(other.id(), part)),
                new RuleSetNotice(rules, sets, shown, keeper, clock, this::refresh));
        expiring.near().filter(end -> end.ruleSet().equals(set)).ifPresent(end -> add(expiry(end)));
        add(parts(all));
        if (part == RulePart.LIMIT) {
            add(Links.to(REMINDERS, getTranslation("award.rules.reminders")));
        }
        RowList list = new RowList();
        list.setId("rule-list");
        RuleLine line = new RuleLine(rules, set, keeper && !shown.readOnly(), this::refresh);
        all.stream().filter(row -> row.key().part() == part).forEach(row -> list.add(line.of(row)));
        add(list);
    }

    private Notice expiry(RuleSetExpiry end) {
        String article = end.unverified() ? getTranslation("award.expiry.unverified", end.article()) : end.article();
        Notice notice = new Notice(
                Tone.WAITING,
                getTranslation("award.expiry.soon"),
                getTranslation(
                        "award.expiry.explained",
                        end.name(),
                        Formats.date(end.from()),
                        article,
                        getTranslation("award.enum.RulePart.YEAR")));
        notice.setId("rule-set-expiry");
        return notice;
    }

    private CountTabs parts(List<RuleRow> all) {
        CountTabs tabs = new CountTabs();
        for (RulePart each : RulePart.values()) {
            long count = all.stream().filter(row -> row.key().part() == each).count();
            tabs.add(
                    "part-" + each.name().toLowerCase(Locale.ROOT),
                    getTranslation("award.enum.RulePart." + each.name()),
                    count);
        }
        tabs.setSelectedIndex(part.ordinal());
        tabs.addSelectedChangeListener(change -> go(set, RulePart.values()[tabs.getSelectedIndex()]));
        return tabs;
    }

    private void go(String ruleSet, RulePart wanted) {
        getUI().ifPresent(ui -> ui.navigate(
                ROUTE,
                QueryParameters.simple(Map.of(SET, ruleSet, PART, wanted.name().toLowerCase(Locale.ROOT)))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("award.rules.title"));
    }
}
