package vn.thidua.access.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.IdentityService;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** The year of birth of the person behind an account; stays open, with what was typed, when it is refused. */
class BirthYearDialog extends Dialog {

    private final IntegerField year;

    BirthYearDialog(IdentityService identities, AccountId id, @Nullable Integer known, Runnable changed) {
        setHeaderTitle(getTranslation("access.identity.title"));
        setModality(ModalityMode.STRICT);
        setWidth("min(28rem, 100%)");
        year = new IntegerField(getTranslation("access.identity.birthYear"));
        year.setId("birth-year");
        year.setWidthFull();
        year.setValue(known);
        Div area = new Div(year);
        KeptForm draft = new KeptForm(area, "account/" + id + "/birth-year");
        draft.number(year);
        area.add(draft);
        add(new Paragraph(getTranslation("access.identity.why")), area);
        CommandKey key = CommandKey.fresh();
        Button save = new Button(getTranslation("access.identity.save"), click -> {
            try {
                identities.enterBirthYear(key, id, year.getValue());
                draft.handedIn();
                close();
                Toast.done(getTranslation("access.account.done"));
                changed.run();
            } catch (BusinessException refused) {
                year.setErrorMessage(
                        getTranslation(refused.key(), refused.details().toArray()));
                year.setInvalid(true);
            }
        });
        save.setId("birth-year-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), save);
    }
}
