package vn.thidua.decision.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.thidua.shared.ui.KeptForm;

/**
 * Asks for a text that a step hands on to somebody else: says what will happen, and stays open with what was typed when
 * the step is refused. Ids: {@code text-words}, {@code text-yes}.
 */
class TextDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final TextArea words;
    private final KeptForm draft;
    private final Button yes;

    /** @param prefix of the texts: {@code title}, {@code label}, {@code help}, {@code missing}, {@code yes} */
    TextDialog(String prefix, String whatHappens, Consumer<String> step) {
        setHeaderTitle(getTranslation(prefix + "title"));
        addClassName("confirm-dialog");
        setModality(ModalityMode.STRICT);
        setWidth("min(36rem, 100%)");
        words = new TextArea(getTranslation(prefix + "label"));
        words.setId("text-words");
        words.setHelperText(getTranslation(prefix + "help"));
        words.setRequiredIndicatorVisible(true);
        words.setMaxLength(LONGEST);
        words.setMinRows(5);
        words.setWidthFull();
        words.addValueChangeListener(change -> words.setInvalid(false));
        yes = new Button(getTranslation(prefix + "yes"), click -> run(getTranslation(prefix + "missing"), step));
        yes.setId("text-yes");
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        Div area = new Div(words);
        draft = new KeptForm(area, KeptForm.placeOf(prefix));
        draft.text(words);
        area.add(draft);
        add(new Paragraph(whatHappens), area);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), yes);
    }

    private void run(String missing, Consumer<String> step) {
        try {
            if (words.getValue().isBlank()) {
                words.setErrorMessage(missing);
                words.setInvalid(true);
                words.focus();
            } else {
                step.accept(words.getValue());
                draft.handedIn();
                close();
            }
        } finally {
            // A refusal goes on to the error notice; here only the way to try again is opened.
            yes.setEnabled(true);
        }
    }
}
