package vn.thidua.nomination.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import vn.thidua.shared.ui.DateField;

/** Truy tặng: that the nominee has died, since when, and which relative receives the honour. */
class PosthumousFields extends Div {

    private static final int LONGEST_RECIPIENT = 300;

    private final ParticularsModel model;
    private final LocalDate today;
    private final transient Runnable changed;
    private final Div more = new Div();

    PosthumousFields(ParticularsModel model, LocalDate today, Runnable changed) {
        this.model = model;
        this.today = today;
        this.changed = changed;
        addClassName("stacked-form");
        Checkbox posthumous = new Checkbox(getTranslation("nomination.wizard.posthumous"));
        posthumous.setId("line-posthumous");
        posthumous.setValue(model.posthumous);
        Inputs.keeping(posthumous, value -> {
            model.posthumous = value;
            show();
            changed.run();
        });
        more.addClassName("stacked-form");
        add(posthumous, more);
        show();
    }

    private void show() {
        more.removeAll();
        more.setVisible(model.posthumous);
        if (!model.posthumous) {
            return;
        }
        DateField died = new DateField(getTranslation("nomination.wizard.diedOn"));
        died.setId("line-diedOn");
        died.setMax(today);
        died.setValue(model.diedOn);
        var recipient = Inputs.text(
                "line-recipient",
                getTranslation("nomination.wizard.recipient"),
                model.recipient,
                LONGEST_RECIPIENT,
                value -> {
                    model.recipient = value;
                    changed.run();
                });
        recipient.setHelperText(getTranslation("nomination.wizard.recipient.help"));
        more.add(
                Inputs.keeping(died, value -> {
                    model.diedOn = value;
                    changed.run();
                }),
                recipient);
    }
}
