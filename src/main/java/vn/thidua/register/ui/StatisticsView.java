package vn.thidua.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.register.AwardCount;
import vn.thidua.register.AwardCounts;
import vn.thidua.register.OpeningBalance;
import vn.thidua.register.RegisterStatisticsService;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.CountBar;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Figure;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Tone;

/** The register counted by issuer, form and period; the years stand in the address. */
@Route(RegisterNavigation.STATISTICS)
@Menu(title = "register.statistics.menu", order = 52, icon = "vaadin:bar-chart-h")
@PermitAll
class StatisticsView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RegisterStatisticsService statistics;
    private final boolean keeper;

    StatisticsView(RegisterStatisticsService statistics, CurrentActor actor) {
        this.statistics = statistics;
        this.keeper = actor.assignments().stream().anyMatch(held -> held.role() == Role.APPRAISER);
        addClassName("statistics-view");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("register.statistics.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int first = statistics.firstYear();
        int last = statistics.thisYear();
        int from = year(event, RegisterNavigation.FROM, first, last).orElse(first);
        int to = year(event, RegisterNavigation.TO, first, last).orElse(last);
        show(Math.min(from, to), Math.max(from, to), first, last);
    }

    private static Optional<Integer> year(BeforeEnterEvent event, String parameter, int first, int last) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(parameter)
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .map(year -> Math.clamp(year, first, last));
    }

    private void show(int from, int to, int first, int last) {
        removeAll();
        PageHeader header =
                new PageHeader(getTranslation("register.statistics.title"), getTranslation("register.statistics.help"));
        if (keeper) {
            Anchor balances = Links.to(RegisterNavigation.BALANCES, getTranslation("register.statistics.balances"));
            balances.setId("statistics-balances");
            header.actions(balances);
        }
        add(header, years(from, to, first, last));
        AwardCounts counts = statistics.between(from, to);
        if (counts.issuers().isEmpty()) {
            add(new EmptyState(
                    getTranslation("register.statistics.empty", year(from), year(to)),
                    getTranslation("register.statistics.emptyHelp")));
            return;
        }
        add(figures(counts));
        int most = Math.max(
                1,
                counts.issuers().stream()
                        .flatMap(issuer -> issuer.forms().stream())
                        .mapToInt(AwardCount::total)
                        .max()
                        .orElse(1));
        counts.issuers().forEach(issuer -> {
            Panel panel = new Panel(issuer.name());
            issuer.forms().forEach(form -> panel.body().add(form(form, most)));
            add(panel);
        });
    }

    private Div years(int from, int to, int first, int last) {
        Select<Integer> begin = select("statistics-from", "register.statistics.from", from, first, last);
        Select<Integer> end = select("statistics-to", "register.statistics.to", to, first, last);
        begin.addValueChangeListener(change -> go(change.getValue(), Math.max(change.getValue(), end.getValue())));
        end.addValueChangeListener(change -> go(Math.min(begin.getValue(), change.getValue()), change.getValue()));
        Div years = new Div(begin, end);
        years.addClassName("statistics-years");
        return years;
    }

    private Select<Integer> select(String id, String label, int value, int first, int last) {
        Select<Integer> years = new Select<>();
        years.setId(id);
        years.setLabel(getTranslation(label));
        years.setItems(IntStream.iterate(last, year -> year >= first, year -> year - 1)
                .boxed()
                .toList());
        years.setItemLabelGenerator(StatisticsView::year);
        years.setValue(value);
        return years;
    }

    private void go(int from, int to) {
        getUI().ifPresent(ui -> ui.navigate(RegisterNavigation.STATISTICS, RegisterNavigation.years(from, to)));
    }

    /** A year is no amount: it has no point between its digits. */
    private static String year(int year) {
        return Integer.toString(year);
    }

    private Div figures(AwardCounts counts) {
        Div figures = new Div(
                figure(counts.total(), "register.statistics.total", Tone.HONOUR),
                figure(counts.named(), "register.statistics.named", Tone.NEUTRAL),
                figure(counts.total() - counts.named(), "register.statistics.unnamed", Tone.NEUTRAL));
        figures.addClassName("figures");
        figures.setId("statistics-figures");
        Div legend = new Div(
                sign("count-bar-first", "register.statistics.named"),
                sign("count-bar-second", "register.statistics.unnamed"));
        legend.addClassName("count-legend");
        return new Div(figures, legend);
    }

    private Span sign(String css, String words) {
        Span colour = new Span();
        colour.addClassNames("count-sign", css);
        return new Span(colour, new Span(getTranslation(words)));
    }

    private Figure figure(int count, String words, Tone tone) {
        return new Figure(Formats.number(count), getTranslation(words), tone);
    }

    private Component form(AwardCount count, int most) {
        Span name = new Span(count.formName());
        name.addClassName("row-title");
        Span kind = new Span(getTranslation("register.enum.SubjectKind." + count.kind()));
        kind.addClassName("muted");
        Div words = new Div(name, kind);
        words.addClassName("count-words");
        Span total = new Span(Formats.number(count.total()));
        total.addClassName("count-total");
        Div line = new Div(words, total);
        line.addClassName("count-line");
        Div form = new Div(line, new CountBar(count.named(), count.unnamed(), most));
        form.addClassName("count-form");
        form.setId("count-" + count.formCode());
        if (count.named() > 0) {
            form.add(detail(getTranslation("register.statistics.namedOf", count.named(), byYear(count))));
        }
        count.balances().forEach(balance -> form.add(detail(told("register.statistics.balanceOf", balance))));
        count.aside().forEach(balance -> form.add(detail(told("register.statistics.asideOf", balance))));
        if (count.perhapsTwice()) {
            form.add(new Notice(Tone.WAITING, getTranslation("register.statistics.twice")));
        }
        return form;
    }

    private static Paragraph detail(String sentence) {
        Paragraph words = new Paragraph(sentence);
        words.addClassName("count-detail");
        return words;
    }

    private String byYear(AwardCount count) {
        return count.byYear().entrySet().stream()
                .map(year -> getTranslation("register.statistics.ofYear", year(year.getKey()), year.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String told(String key, OpeningBalance balance) {
        String note = balance.note();
        String told = getTranslation(
                key, year(balance.fromYear()), year(balance.toYear()), balance.count(), balance.source());
        return note == null ? told : getTranslation("register.statistics.noted", told, note);
    }
}
