package vn.thidua.nomination.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import vn.thidua.nomination.ObjectionRuling;
import vn.thidua.nomination.ObjectionService;
import vn.thidua.nomination.PublicationDetails.Objected;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** Concludes on one objection: right or not, and why. */
class RulingDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final transient CommandKey key = CommandKey.fresh();
    private final RadioButtonGroup<ObjectionRuling> ruling =
            new RadioButtonGroup<>(getTranslation("nomination.public.resolve"));
    private final TextArea reason = new TextArea(getTranslation("nomination.public.reason"));

    RulingDialog(Objected objection, ObjectionService objections, Runnable changed) {
        setHeaderTitle(getTranslation("nomination.public.resolveTitle", objection.number()));
        setModality(ModalityMode.STRICT);
        setWidth("min(34rem, 100%)");
        ruling.setId("ruling");
        ruling.setItems(ObjectionRuling.values());
        ruling.setItemLabelGenerator(value -> getTranslation(words(value, objection.about() == null)));
        ruling.addValueChangeListener(change -> ruling.setInvalid(false));
        reason.setId("ruling-reason");
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("nomination.public.resolveHelp"));
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        Div form = new Div(ruling, reason);
        form.addClassName("stacked-form");
        KeptForm kept = new KeptForm(form, "objection-ruling/" + objection.id());
        kept.text(reason);
        kept.choice(
                "ruling",
                ruling,
                ObjectionRuling::name,
                left -> Arrays.stream(ObjectionRuling.values())
                        .filter(each -> each.name().equals(left))
                        .findFirst()
                        .orElse(null));
        form.add(kept);
        add(
                new Paragraph(
                        objection.identity() == null ? "" : objection.identity().words()),
                form);
        Button save = new Button(getTranslation("nomination.public.resolve"), click -> {
            if (complete()) {
                objections.resolve(key, objection.id(), ruling.getValue(), reason.getValue());
                kept.handedIn();
                close();
                Toast.done(getTranslation("nomination.public.ruled"));
                changed.run();
            }
        });
        save.setId("ruling-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), save);
    }

    private static String words(ObjectionRuling ruling, boolean wholeList) {
        return switch (ruling) {
            case UPHELD -> wholeList ? "nomination.public.upheldList" : "nomination.public.upheldLine";
            case DISMISSED -> "nomination.public.dismissed";
        };
    }

    private boolean complete() {
        ruling.setErrorMessage(getTranslation("nomination.public.rulingMissing"));
        ruling.setInvalid(ruling.isEmpty());
        reason.setErrorMessage(getTranslation("shared.ui.reasonMissing"));
        reason.setInvalid(reason.getValue().isBlank());
        return !ruling.isInvalid() && !reason.isInvalid();
    }
}
