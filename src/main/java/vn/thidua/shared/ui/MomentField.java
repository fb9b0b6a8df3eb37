package vn.thidua.shared.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;

/** A date with a time, in quarters of an hour. */
public class MomentField extends DateTimePicker {

    private static final int STEP_MINUTES = 15;

    public MomentField(String label) {
        super(label);
        setLocale(Formats.VIETNAMESE);
        setDatePickerI18n(DateField.vietnamese());
        setDatePlaceholder(getTranslation("shared.ui.date.placeholder"));
        setTimePlaceholder(getTranslation("shared.ui.time.placeholder"));
        setStep(Duration.ofMinutes(STEP_MINUTES));
    }
}
