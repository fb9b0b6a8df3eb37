package vn.thidua.deadline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.deadline.CalendarDay;
import vn.thidua.deadline.CalendarYear;
import vn.thidua.deadline.DayKind;
import vn.thidua.shared.ui.Formats;

/** One month drawn as a sheet whose week begins on Monday. What a day is stands in its colour and in its words. */
class CalendarMonth extends Section {

    CalendarMonth(YearMonth month, Map<LocalDate, CalendarDay> said) {
        addClassName("month");
        add(new H3(getTranslation("deadline.calendar.month", month.getMonthValue())));
        Div sheet = new Div();
        sheet.addClassName("month-sheet");
        Stream.of(getTranslation("deadline.calendar.weekdays").split(","))
                .map(Span::new)
                .forEach(head -> {
                    head.addClassName("month-weekday");
                    sheet.add(head);
                });
        int before = month.atDay(1).getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
        IntStream.range(0, before).forEach(gap -> sheet.add(new Span()));
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(day -> sheet.add(day(day, said.get(day))));
        add(sheet);
    }

    private Span day(LocalDate day, @Nullable CalendarDay said) {
        Span shown = new Span(Integer.toString(day.getDayOfMonth()));
        shown.addClassName("day");
        boolean worked = CalendarYear.isWorked(day, said);
        if (!worked) {
            shown.addClassName("day-off");
        }
        if (said != null) {
            shown.addClassName(css(said.kind()));
            if (said.provisional()) {
                shown.addClassName("day-expected");
            }
            String words = getTranslation(
                    worked ? "deadline.calendar.dayWorked" : "deadline.calendar.dayOff",
                    Formats.date(day),
                    said.basis());
            shown.setTitle(words);
            shown.getElement().setAttribute("role", "img");
            shown.getElement().setAttribute("aria-label", words);
        }
        return shown;
    }

    private static String css(DayKind kind) {
        return switch (kind) {
            case OFF, COMPENSATORY -> "day-off-holiday";
            case SWAP_WORK -> "day-swap-work";
            case WORK -> "day-work";
        };
    }
}
