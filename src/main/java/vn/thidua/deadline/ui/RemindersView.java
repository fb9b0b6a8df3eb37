package vn.thidua.deadline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import vn.thidua.award.Confidence;
import vn.thidua.deadline.ReminderRules;
import vn.thidua.deadline.ReminderService;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** When people are reminded of a limit and who hears of one that has passed; reached from the rules on limits. */
@Route(RemindersView.ROUTE)
@RolesAllowed({
    Role.Names.SYS_ADMIN,
    Role.Names.INTAKE_OFFICER,
    Role.Names.APPRAISER,
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COUNCIL_CHAIR,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.CITY_APPRAISER
})
class RemindersView extends Screen implements HasDynamicTitle {

    static final String ROUTE = "nhac-han";

    /** Where the limits themselves stand. */
    private static final String RULES = "quy-dinh?muc=limit";

    RemindersView(ReminderService reminders) {
        addClassName("reminders-view");
        ReminderRules rules = reminders.rules();
        add(
                new PageHeader(getTranslation("deadline.reminders.title"), getTranslation("deadline.reminders.help"))
                        .back(RULES, getTranslation("deadline.reminders.back")),
                steps(rules),
                ladders(rules));
    }

    private Panel steps(ReminderRules rules) {
        RowList list = new RowList();
        list.setId("reminder-steps");
        rules.steps()
                .forEach(step -> list.add(marked(
                        RowList.Row.of(getTranslation("deadline.reminders.step." + step.kind()))
                                .lead(getTranslation("deadline.reminders.percent", step.percent()))
                                .fact(source(Stream.of(step.article()))),
                        Stream.of(step.confidence()))));
        return new Panel(getTranslation("deadline.reminders.steps"), list);
    }

    private Panel ladders(ReminderRules rules) {
        RowList list = new RowList();
        list.setId("reminder-ladders");
        rules.ladders().forEach(ladder -> list.add(ladder(ladder)));
        return new Panel(getTranslation("deadline.reminders.ladders"), list);
    }

    private RowList.Row ladder(ReminderRules.Ladder ladder) {
        RowList.Row row = RowList.Row.of(role(ladder.of())).id("ladder-" + ladder.of());
        ladder.rungs().forEach(rung -> row.below(new Div(rung(rung))));
        row.below(source(ladder.rungs().stream().map(ReminderRules.Rung::article)));
        return marked(row, ladder.rungs().stream().map(ReminderRules.Rung::confidence));
    }

    private String rung(ReminderRules.Rung rung) {
        String whom = rung.daily() ? getTranslation("deadline.reminders.daily", role(rung.to())) : role(rung.to());
        return rung.afterDays() == 0
                ? getTranslation("deadline.reminders.atOnce", whom)
                : getTranslation("deadline.reminders.after", rung.afterDays(), whom);
    }

    private String role(Role role) {
        return getTranslation("shared.enum.Role." + role);
    }

    private static Span source(Stream<String> articles) {
        Span source = new Span(String.join("; ", articles.distinct().toList()));
        source.addClassName("muted");
        return source;
    }

    private RowList.Row marked(RowList.Row row, Stream<Confidence> known) {
        return known.anyMatch(Confidence::unverified)
                ? row.end(new StateBadge(getTranslation("award.rules.unverified"), Tone.WAITING))
                : row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("deadline.reminders.title"));
    }
}
