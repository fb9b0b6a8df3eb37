package vn.thidua.decision.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.decision.SupplementRecord;
import vn.thidua.shared.ui.DueLabel;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/** What the city asks for, and how much time is left to answer. */
class SupplementAsked extends Notice {

    SupplementAsked(SupplementRecord request, WorkingCalendar calendar, Clock clock) {
        super(
                Tone.WAITING,
                I18NProvider.translate("decision.supplement.request", request.askedName()),
                request.missing());
        setId("supplement-request");
        addClassName("typed-text");
        LocalDate today = LocalDate.now(clock);
        LocalDate due = LocalDate.ofInstant(request.dueAt(), clock.getZone());
        with(new DueLabel(
                calendar.workingDaysBetween(today, due), request.dueAt(), calendar.restsOnExpected(today, due)));
    }
}
