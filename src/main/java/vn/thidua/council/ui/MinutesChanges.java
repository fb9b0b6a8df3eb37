package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import vn.thidua.council.MinutesDetails;
import vn.thidua.council.MinutesService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;

/** What the secretary may still write into the minutes, and the presider's way of sending them back. */
class MinutesChanges extends Div {

    private static final int LONGEST = 20_000;

    private final transient MinutesService minutes;
    private final transient Runnable changed;

    MinutesChanges(MinutesDetails details, MinutesService minutes, Runnable changed) {
        this.minutes = minutes;
        this.changed = changed;
        addClassName("stack");
        if (details.mayAmend()) {
            add(amend(details));
        }
        if (details.mayGiveBack()) {
            add(giveBack(details));
        }
        setVisible(details.mayAmend() || details.mayGiveBack());
    }

    private Component amend(MinutesDetails details) {
        TextArea narrative = new TextArea(getTranslation("council.minutes.narrative"));
        narrative.setId("minutes-narrative");
        narrative.setHelperText(getTranslation("council.minutes.narrativeHelp"));
        narrative.setMaxLength(LONGEST);
        narrative.setMinRows(5);
        narrative.setWidthFull();
        narrative.setValue(details.newest().narrative());
        Panel panel = new Panel(getTranslation("council.minutes.discussionPanel"), narrative);
        KeptForm draft = new KeptForm(panel.body(), "session/" + details.session() + "/narrative");
        draft.text(narrative);
        CommandKey key = CommandKey.fresh();
        Button save = new Button(getTranslation("council.minutes.amend"), click -> {
            minutes.amend(key, details.session(), narrative.getValue());
            draft.handedIn();
            Toast.done(getTranslation("council.minutes.amended"));
            changed.run();
        });
        save.setId("amend-minutes");
        panel.body().add(draft, save);
        return panel;
    }

    private Component giveBack(MinutesDetails details) {
        CommandKey key = CommandKey.fresh();
        Button back = new Button(
                getTranslation("council.minutes.giveBack"),
                click -> ConfirmDialog.askWithReason(
                        getTranslation("council.minutes.giveBack"),
                        getTranslation("council.minutes.giveBackWhat"),
                        getTranslation("council.minutes.giveBack"),
                        reason -> {
                            minutes.giveBack(key, details.session(), reason);
                            changed.run();
                        }));
        back.setId("give-back-minutes");
        return back;
    }
}
