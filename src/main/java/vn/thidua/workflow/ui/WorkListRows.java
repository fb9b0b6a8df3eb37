package vn.thidua.workflow.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.shared.Clocks;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.DueLabel;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.RowList;
import vn.thidua.workflow.WorkItems;
import vn.thidua.workflow.WorkItems.Tab;

/** The rows of a tab: what to do, of what, until when, and with whom it lies. */
@Component
class WorkListRows {

    private final WorkingCalendar calendar;
    private final Clock clock;

    WorkListRows(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    RowList of(Tab tab, List<WorkItems.Row> items) {
        RowList rows = new RowList();
        items.forEach(item -> rows.add(row(tab, item)));
        return rows;
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
            return row.fact(words("workflow.list.doneAt", Formats.moment(doneAt)));
        }
        if (tab == Tab.WAITING || tab == Tab.OVERDUE) {
            row.fact(words("workflow.list.waitsFor", item.who()));
        }
        WorkItems.Notice notice = item.notice();
        if (notice != null) {
            row.fact(said(notice));
        }
        Instant due = item.due();
        return due == null ? row : row.end(new DueLabel(daysLeft(due), due, item.dueExpected()));
    }

    private static String said(WorkItems.Notice notice) {
        Role to = notice.to();
        if (to != null) {
            return words(
                    "workflow.notice.told",
                    words("shared.enum.Role." + to),
                    Formats.date(notice.at().atZone(Clocks.ZONE).toLocalDate()));
        }
        return words("workflow.notice." + notice.kind(), notice.percent());
    }

    private int daysLeft(Instant due) {
        return calendar.workingDaysBetween(today(), due.atZone(Clocks.ZONE).toLocalDate());
    }

    private static String words(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
