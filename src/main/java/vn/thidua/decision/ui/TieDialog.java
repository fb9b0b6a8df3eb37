package vn.thidua.decision.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.Tie;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.ui.KeptForm;

/** A signer says what ties them to a nominee. Stays open, with what was chosen and typed, when it is refused. */
class TieDialog extends Dialog {

    private static final int LONGEST_NOTE = 2_000;

    private final RadioButtonGroup<Tie> tie = new RadioButtonGroup<>();
    private final TextArea note;
    private final KeptForm draft;
    private final Button yes;

    /** What is done with the answer. */
    interface Step {
        void take(Tie tie, @Nullable String note);
    }

    TieDialog(String nominee, Step step) {
        setHeaderTitle(getTranslation("decision.tie.title"));
        setModality(ModalityMode.STRICT);
        setWidth("min(32rem, 100%)");
        tie.setId("tie-choice");
        tie.setLabel(getTranslation("decision.tie.choice", nominee));
        tie.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        tie.setItems(Tie.SELF, Tie.FAMILY, Tie.OTHER, Tie.NAMESAKE);
        tie.setItemLabelGenerator(each -> getTranslation("nomination.enum.Tie." + each));
        tie.setRequiredIndicatorVisible(true);
        note = new TextArea(getTranslation("decision.tie.note"));
        note.setId("tie-note");
        note.setMaxLength(LONGEST_NOTE);
        note.setMinRows(2);
        note.setWidthFull();
        note.setHelperText(getTranslation("decision.tie.noteHelp"));
        note.addValueChangeListener(change -> note.setInvalid(false));
        yes = new Button(getTranslation("decision.tie.declare"), click -> run(step));
        yes.setId("tie-yes");
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        Div area = new Div(note);
        draft = new KeptForm(area, KeptForm.placeOf("tie " + nominee));
        draft.text(note);
        draft.choice("tie", tie, Tie::name, TieDialog::tie);
        area.add(draft);
        add(new Paragraph(getTranslation("decision.tie.what")), tie, area);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), yes);
    }

    private static @Nullable Tie tie(String left) {
        return Arrays.stream(Tie.values())
                .filter(each -> each.name().equals(left))
                .findFirst()
                .orElse(null);
    }

    private void run(Step step) {
        tie.setInvalid(false);
        try {
            if (tie.getValue() == null) {
                tie.setErrorMessage(getTranslation("decision.tie.missing"));
                tie.setInvalid(true);
            } else if (tie.getValue() == Tie.OTHER && note.getValue().isBlank()) {
                refuse(getTranslation("decision.refused.reasonMissing"));
            } else {
                step.take(tie.getValue(), note.getValue().isBlank() ? null : note.getValue());
                draft.handedIn();
                close();
            }
        } catch (BusinessException refused) {
            refuse(getTranslation(refused.key(), refused.details().toArray()));
        } finally {
            yes.setEnabled(true);
        }
    }

    private void refuse(String why) {
        note.setErrorMessage(why);
        note.setInvalid(true);
        note.focus();
    }
}
