package vn.thidua.movement.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import vn.thidua.movement.MovementDetails;
import vn.thidua.movement.QuotaService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** Number and day of the plan of a movement launched above. */
class GuidanceDialog extends Dialog {

    private static final int LONGEST_NUMBER = 100;

    GuidanceDialog(QuotaService quotas, UnitCode commune, MovementDetails movement, Runnable kept) {
        CommandKey key = CommandKey.fresh();
        String code = movement.movement().code();
        setHeaderTitle(getTranslation("movement.act.guide"));
        setModality(ModalityMode.STRICT);
        setWidth("min(32rem, 100%)");
        TextField number = new TextField(getTranslation("movement.field.planNumber"));
        number.setId("guidance-number");
        number.setMaxLength(LONGEST_NUMBER);
        number.setHelperText(getTranslation("movement.guidance.numberHelp"));
        number.setWidthFull();
        DateField day = new DateField(getTranslation("movement.field.planDate"));
        day.setId("guidance-day");
        if (movement.planNumber() != null) {
            number.setValue(movement.planNumber());
            day.setValue(movement.planDate());
        }
        Div form = new Div(number, day);
        form.addClassName("stacked-form");
        KeptForm draft = new KeptForm(form, "movement/" + commune + "/" + code + "/plan");
        draft.text(number);
        draft.date(day);
        form.add(draft);
        add(form);
        Button save = new Button(getTranslation("movement.dialog.keep"), click -> {
            quotas.guide(key, commune, code, number.getValue(), day.getValue());
            draft.handedIn();
            Toast.done(getTranslation("movement.dialog.kept"));
            close();
            kept.run();
        });
        save.setId("guidance-keep");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), save);
    }
}
