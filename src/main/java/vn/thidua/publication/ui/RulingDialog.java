package vn.thidua.publication.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import vn.thidua.publication.ObjectionRuling;
import vn.thidua.publication.ObjectionService;
import vn.thidua.publication.PublicationDetails.Objected;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** Concludes on one objection: right or not, and why. */
class RulingDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final transient CommandKey key = CommandKey.fresh();
    private final RadioButtonGroup<ObjectionRuling> ruling =
            new RadioButtonGroup<>(getTranslation("publication.resolve"));
    private final TextArea reason = new TextArea(getTranslation("publication.reason"));

    RulingDialog(Objected objection, ObjectionService objections, Runnable changed) {
        setHeaderTitle(getTranslation("publication.resolveTitle", objection.number()));
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
        reason.setHelperText(getTranslation("publication.resolveHelp"));
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
        Button save = new Button(getTranslation("publication.resolve"), click -> {
            if (complete()) {
                objections.resolve(key, objection.id(), ruling.getValue(), reason.getValue());
                kept.handedIn();
                close();
                Toast.done(getTranslation("publication.ruled"));
                changed.run();
            }
        });
        save.setId("ruling-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), save);
    }

    private static String words(ObjectionRuling ruling, boolean wholeList) {
        return switch (ruling) {
            case UPHELD -> wholeList ? "publication.upheldList" : "publication.upheldLine";
            case DISMISSED -> "publication.dismissed";
        };
    }

    private boolean complete() {
        ruling.setErrorMessage(getTranslation("publication.rulingMissing"));
        ruling.setInvalid(ruling.isEmpty());
        reason.setErrorMessage(getTranslation("shared.ui.reasonMissing"));
        reason.setInvalid(reason.getValue().isBlank());
        return !ruling.isInvalid() && !reason.isInvalid();
    }
}
