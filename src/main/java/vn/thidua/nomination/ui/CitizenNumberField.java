package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.CitizenNumberService;
import vn.thidua.organization.CitizenNumber;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/**
 * The citizen number of a nominee, outside the draft: when the field is left, the number goes to be turned into its key,
 * and the field shows "•••• 1234" from then on. A number that was not taken stays in the field with what is wrong with it,
 * and nowhere else.
 */
class CitizenNumberField extends Div {

    /** Twelve digits, with blanks or dots between them as they stand on the card. */
    private static final int LONGEST = 20;

    private final UUID nomination;
    private final UUID line;
    private final transient CitizenNumberService service;
    private final transient Runnable saveFirst;
    private final TextField field = new TextField();
    private final Button remove = new Button();

    /**
     * @param lastFour of the number that is kept already; {@code null} for none
     * @param saveFirst keeps the draft, because a number can only belong to a nominee that exists
     */
    CitizenNumberField(
            UUID nomination, UUID line, @Nullable String lastFour, CitizenNumberService service, Runnable saveFirst) {
        this.nomination = nomination;
        this.line = line;
        this.service = service;
        this.saveFirst = saveFirst;
        addClassName("stack-s");
        field.setId("line-citizenNumber");
        field.setLabel(getTranslation("nomination.citizen.label"));
        field.setMaxLength(LONGEST);
        field.setAllowedCharPattern("[0-9 .]");
        field.getElement().setProperty("inputMode", "numeric");
        field.setAutocomplete(Autocomplete.OFF);
        field.setWidthFull();
        field.addValueChangeListener(change -> {
            if (!change.getValue().isBlank()) {
                keep(change.getValue());
            }
        });
        remove.setId("line-citizenNumber-remove");
        remove.setText(getTranslation("nomination.citizen.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        remove.addClickListener(click -> remove());
        add(field, remove);
        show(lastFour);
        if (lastFour == null) {
            field.setHelperText(getTranslation("nomination.citizen.help"));
        }
    }

    private void keep(String typed) {
        try {
            CitizenNumber number = CitizenNumber.of(typed);
            saveFirst.run();
            CitizenNumberService.Kept kept = service.keep(CommandKey.fresh(), nomination, line, number);
            show(kept.lastFour());
            field.setHelperText(getTranslation(kept.fits() ? "nomination.citizen.kept" : "nomination.citizen.unlikely"));
        } catch (BusinessException refused) {
            field.setErrorMessage(
                    getTranslation(refused.key(), refused.details().toArray()));
            field.setInvalid(true);
        }
    }

    private void remove() {
        service.remove(CommandKey.fresh(), nomination, line);
        show(null);
        field.setHelperText(getTranslation("nomination.citizen.help"));
    }

    /** Empties the field in the browser too; what is kept stands in its place as a hint that cannot be sent back. */
    private void show(@Nullable String lastFour) {
        field.clear();
        field.setInvalid(false);
        field.setPlaceholder(lastFour == null ? "" : getTranslation("nomination.citizen.masked", lastFour));
        remove.setVisible(lastFour != null);
    }
}
