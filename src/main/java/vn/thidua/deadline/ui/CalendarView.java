package vn.thidua.deadline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Year;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.deadline.CalendarDay;
import vn.thidua.deadline.CalendarService;
import vn.thidua.deadline.CalendarYear;
import vn.thidua.deadline.DayKind;
import vn.thidua.deadline.ReplanningProgress;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** The working calendar, a year at a time, drawn: whoever works to limits reads it, the administrator keeps it. */
@Route(CalendarView.ROUTE)
@Menu(order = 85, icon = "vaadin:calendar", title = "deadline.calendar.title")
@RolesAllowed({
    Role.Names.SYS_ADMIN,
    Role.Names.INTAKE_OFFICER,
    Role.Names.APPRAISER,
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.CLERK,
    Role.Names.CITY_APPRAISER
})
class CalendarView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "lich-lam-viec";

    private static final String YEAR = "nam";
    private static final int MONTHS = 12;

    private final transient CalendarService calendar;
    private final transient Clock clock;
    private final boolean keeper;

    CalendarView(CalendarService calendar, CurrentActor actor, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
        this.keeper = actor.assignments().stream().anyMatch(held -> held.role() == Role.SYS_ADMIN);
        addClassName("calendar-view");
        wide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::parseInt)
                .filter(year -> year >= CalendarService.FIRST_YEAR && year <= CalendarService.LAST_YEAR)
                .orElseGet(() -> Year.now(clock).getValue()));
    }

    private void show(int year) {
        CalendarYear shown = calendar.year(year);
        removeAll();
        PageHeader header =
                new PageHeader(getTranslation("deadline.calendar.title"), getTranslation("deadline.calendar.help"));
        if (keeper) {
            header.actions(add(null, year));
        }
        add(header, years(year));
        calendar.replanning().ifPresent(progress -> add(replanning(progress, year)));
        if (shown.days().isEmpty()) {
            add(empty(shown));
            return;
        }
        add(new Paragraph(summary(shown)));
        long expected = shown.days().stream().filter(CalendarDay::provisional).count();
        if (expected > 0) {
            add(new Notice(
                    Tone.WAITING,
                    getTranslation("deadline.calendar.provisional", expected),
                    getTranslation("deadline.calendar.provisionalHelp")));
        }
        add(legend(), months(shown), new H2(getTranslation("deadline.calendar.list")), list(shown));
    }

    /** What runs over a day that was changed follows in the background; here one sees how far it is. */
    private Notice replanning(ReplanningProgress progress, int year) {
        Button again = new Button(getTranslation("deadline.calendar.replanningAgain"), click -> show(year));
        again.setId("calendar-replanning-again");
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Notice notice = new Notice(
                Tone.WAITING,
                getTranslation("deadline.calendar.replanning", progress.looked(), progress.total()),
                getTranslation("deadline.calendar.replanningHelp"));
        notice.setId("calendar-replanning");
        return notice.with(again);
    }

    private String summary(CalendarYear shown) {
        return getTranslation(
                "deadline.calendar.summary",
                shown.workingDays(),
                shown.days().stream().filter(day -> day.kind().isOff()).count(),
                shown.days().stream()
                        .filter(day -> day.kind() == DayKind.SWAP_WORK)
                        .count());
    }

    private Nav years(int year) {
        Nav years = new Nav();
        years.addClassName("calendar-years");
        if (year > CalendarService.FIRST_YEAR) {
            years.add(
                    Links.to(address(year - 1), "‹ " + getTranslation("deadline.calendar.previous", number(year - 1))));
        }
        Span here = new Span(getTranslation("deadline.calendar.year", number(year)));
        here.addClassName("calendar-year");
        years.add(here);
        if (year < CalendarService.LAST_YEAR) {
            years.add(Links.to(address(year + 1), getTranslation("deadline.calendar.next", number(year + 1)) + " ›"));
        }
        return years;
    }

    private static String address(int year) {
        return ROUTE + "?" + YEAR + "=" + year;
    }

    /** A year is no amount: it has no point between its digits. */
    private static String number(int year) {
        return Integer.toString(year);
    }

    private EmptyState empty(CalendarYear shown) {
        EmptyState empty = new EmptyState(
                getTranslation("deadline.calendar.empty", number(shown.year())),
                getTranslation("deadline.calendar.emptyHelp", shown.expected()));
        if (keeper) {
            Button generate = new Button(getTranslation("deadline.calendar.generate", number(shown.year())), click -> {
                int entered = calendar.generate(CommandKey.fresh(), shown.year());
                Toast.done(getTranslation("deadline.calendar.generated", entered));
                show(shown.year());
            });
            generate.setId("calendar-generate");
            generate.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            generate.setDisableOnClick(true);
            empty.add(generate);
        }
        return empty;
    }

    private Div legend() {
        Div legend = new Div();
        legend.addClassName("calendar-legend");
        legend.add(sign("", "legendWork"), sign("day-off", "legendWeekend"), sign("day-off-holiday", "legendOff"));
        legend.add(sign("day-swap-work", "legendSwap"), sign("day-expected", "legendExpected"));
        return legend;
    }

    private Span sign(String css, String words) {
        Span colour = new Span();
        colour.addClassName("day");
        if (!css.isEmpty()) {
            colour.addClassName(css);
        }
        return new Span(colour, new Span(getTranslation("deadline.calendar." + words)));
    }

    private static Div months(CalendarYear shown) {
        Div months = new Div();
        months.addClassName("calendar-months");
        IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> YearMonth.of(shown.year(), month))
                .forEach(month -> months.add(new CalendarMonth(month, shown.byDay())));
        return months;
    }

    private RowList list(CalendarYear shown) {
        RowList rows = new RowList();
        rows.setId("calendar-days");
        shown.days().forEach(day -> rows.add(row(day, shown.year())));
        return rows;
    }

    private RowList.Row row(CalendarDay day, int year) {
        RowList.Row row = RowList.Row.of(Formats.date(day.day()))
                .lead(getTranslation("deadline.enum.DayKind." + day.kind().name()))
                .fact(day.basis())
                .id("day-" + day.day());
        if (day.provisional()) {
            row.end(new StateBadge(getTranslation("deadline.calendar.expected"), Tone.WAITING));
        }
        return keeper ? row.end(add(day, year)) : row;
    }

    private Button add(@Nullable CalendarDay known, int year) {
        Button open = new Button(
                getTranslation(known == null ? "deadline.calendar.add" : "deadline.day.change"),
                click -> new CalendarDayDialog(calendar, known, () -> show(year)).open());
        if (known == null) {
            open.setId("calendar-add");
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return open;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("deadline.calendar.title"));
    }
}
