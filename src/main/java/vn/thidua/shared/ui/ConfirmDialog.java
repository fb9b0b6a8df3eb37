package vn.thidua.shared.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessException;

/**
 * Asks before something that cannot be taken back: names what will happen and, where the step needs one, offers the
 * reason field at once. A reason is kept while it is typed; the dialog stays open with it when the step is refused. Ids:
 * {@code confirm-reason}, {@code confirm-yes}, {@code confirm-no}.
 */
public class ConfirmDialog extends Dialog {

    private static final int LONGEST_REASON = 2_000;

    private final Button yes;
    private @Nullable KeptForm draft;

    private ConfirmDialog(String title, String whatHappens, String verb) {
        setHeaderTitle(title);
        addClassName("confirm-dialog");
        setModality(ModalityMode.STRICT);
        add(new Paragraph(whatHappens));
        yes = new Button(verb);
        yes.setId("confirm-yes");
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        Button no = new Button(getTranslation("shared.ui.back"), click -> close());
        no.setId("confirm-no");
        getFooter().add(no, yes);
    }

    /**
     * Asks yes or no.
     *
     * @param verb on the button, such as "Khóa bỏ phiếu"
     * @param step what is done; a {@link BusinessException} from it leaves the dialog open
     */
    public static ConfirmDialog ask(String title, String whatHappens, String verb, Runnable step) {
        ConfirmDialog dialog = new ConfirmDialog(title, whatHappens, verb);
        dialog.yes.addClickListener(click -> dialog.run(step));
        dialog.open();
        return dialog;
    }

    /** Asks with a reason that must be given; the step gets it trimmed. */
    public static ConfirmDialog askWithReason(String title, String whatHappens, String verb, Consumer<String> step) {
        ConfirmDialog dialog = new ConfirmDialog(title, whatHappens, verb);
        TextArea reason = new TextArea(dialog.getTranslation("shared.ui.reason"));
        reason.setId("confirm-reason");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        Div area = new Div(reason);
        KeptForm draft = new KeptForm(area, KeptForm.placeOf(title + "\n" + whatHappens));
        draft.text(reason);
        area.add(draft);
        dialog.draft = draft;
        dialog.add(area);
        dialog.yes.addClickListener(click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(dialog.getTranslation("shared.ui.reasonMissing"));
                reason.setInvalid(true);
                reason.focus();
                dialog.yes.setEnabled(true);
            } else {
                dialog.run(() -> step.accept(reason.getValue().strip()));
            }
        });
        dialog.open();
        reason.focus();
        return dialog;
    }

    /** For a step that takes something away: the button is red-on-white, so that it is not the one pressed by habit. */
    public ConfirmDialog destructive() {
        yes.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    private void run(Runnable step) {
        try {
            step.run();
            if (draft != null) {
                draft.handedIn();
            }
            close();
        } finally {
            // A refusal goes on to the error notice; here only the way to try again is opened.
            yes.setEnabled(true);
        }
    }
}
