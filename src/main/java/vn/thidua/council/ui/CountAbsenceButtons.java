package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Consumer;
import vn.thidua.council.CountAbsenceService;
import vn.thidua.council.Counter;
import vn.thidua.council.MinutesDetails;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Toast;

/** With which the presider says that somebody who counted cannot sign; one for each who is awaited. */
final class CountAbsenceButtons {

    private final CountAbsenceService absences;
    private final Consumer<UUID> recorded;

    CountAbsenceButtons(CountAbsenceService absences, Consumer<UUID> recorded) {
        this.absences = absences;
        this.recorded = recorded;
    }

    void forEach(MinutesDetails details, Consumer<Component> put) {
        if (details.count() != null) {
            details.count().awaited().forEach(counter -> put.accept(button(details.session(), counter)));
        }
    }

    private Button button(UUID session, Counter counter) {
        CommandKey key = CommandKey.fresh();
        String cannot = words("council.count.cannotSign", counter.name());
        Button button = new Button(
                cannot,
                click -> ConfirmDialog.askWithReason(
                        cannot,
                        words("council.count.cannotSignWhat", counter.name()),
                        words("council.count.cannotSignYes"),
                        reason -> {
                            absences.record(key, session, counter.account(), reason);
                            Toast.done(words("council.count.absenceRecorded"));
                            recorded.accept(session);
                        }));
        button.setId("cannot-sign-" + counter.account());
        return button;
    }

    private static String words(String key, Object... details) {
        return new Div().getTranslation(key, details);
    }
}
