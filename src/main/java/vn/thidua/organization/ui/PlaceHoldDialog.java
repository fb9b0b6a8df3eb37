package vn.thidua.organization.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.organization.HoldDraft;
import vn.thidua.organization.HoldGround;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.KeptForm;

/** Asks what is needed to put somebody on hold: ground, who said so, why, since when. */
public class PlaceHoldDialog extends Dialog {

    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_REASON = 2_000;

    private final RadioButtonGroup<HoldGround> ground = new RadioButtonGroup<>();
    private final TextField source = new TextField(getTranslation("organization.hold.source"));
    private final TextArea reason = new TextArea(getTranslation("organization.hold.reason"));
    private final DateField from = new DateField(getTranslation("organization.hold.from"));
    private final Button yes;
    private final KeptForm draft;

    /** @param step places the hold; a {@link BusinessException} is shown at the field and keeps the dialog open */
    public PlaceHoldDialog(String nominee, Consumer<HoldDraft> step) {
        setHeaderTitle(getTranslation("organization.hold.placeTitle", nominee));
        setModality(ModalityMode.STRICT);
        setWidth("min(36rem, 100%)");
        ground.setId("hold-ground");
        ground.setLabel(getTranslation("organization.hold.ground"));
        ground.setHelperText(getTranslation("organization.hold.groundHelp"));
        ground.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        ground.setItems(HoldGround.values());
        ground.setItemLabelGenerator(each -> getTranslation("organization.enum.HoldGround." + each));
        ground.setRequiredIndicatorVisible(true);
        source.setId("hold-source");
        source.setHelperText(getTranslation("organization.hold.sourceHelp"));
        source.setMaxLength(LONGEST_SOURCE);
        source.setRequiredIndicatorVisible(true);
        source.setWidthFull();
        reason.setId("hold-reason");
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        from.setId("hold-from");
        from.setRequiredIndicatorVisible(true);
        yes = new Button(getTranslation("organization.hold.place"), click -> run(step));
        yes.setId("hold-yes");
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        Div area = new Div(ground, source, reason, from);
        area.addClassName("stack");
        draft = new KeptForm(area, KeptForm.placeOf("hold " + nominee));
        draft.choice("hold-ground", ground, HoldGround::name, HoldGround::valueOf);
        draft.text(source);
        draft.text(reason);
        draft.date(from);
        area.add(draft);
        add(new Paragraph(getTranslation("organization.hold.placeWhat")), area);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), yes);
    }

    private void run(Consumer<HoldDraft> step) {
        List.<HasValidation>of(ground, source, reason, from).forEach(field -> field.setInvalid(false));
        try {
            step.accept(new HoldDraft(ground.getValue(), source.getValue(), reason.getValue(), from.getValue()));
            draft.handedIn();
            close();
        } catch (BusinessException refused) {
            wrongFields().forEach(field -> {
                field.setErrorMessage(
                        getTranslation(refused.key(), refused.details().toArray()));
                field.setInvalid(true);
            });
        } finally {
            yes.setEnabled(true);
        }
    }

    /** Where to look after a refusal: whatever was left empty, else the day. */
    private List<HasValidation> wrongFields() {
        List<HasValidation> empty = new ArrayList<>();
        if (ground.isEmpty()) {
            empty.add(ground);
        }
        if (source.getValue().isBlank()) {
            empty.add(source);
        }
        if (reason.getValue().isBlank()) {
            empty.add(reason);
        }
        if (from.isEmpty() || empty.isEmpty()) {
            empty.add(from);
        }
        return empty;
    }
}
