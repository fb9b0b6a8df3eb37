package vn.thidua.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** A date, typed as {@code 5/11/2026} or chosen from a Vietnamese calendar whose week begins on Monday. */
public class DateField extends DatePicker {

    public DateField(String label) {
        super(label);
        setLocale(Formats.VIETNAMESE);
        setI18n(vietnamese());
        setPlaceholder(getTranslation("shared.ui.date.placeholder"));
    }

    static DatePickerI18n vietnamese() {
        return new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "d-M-yyyy", "d.M.yyyy", "ddMMyyyy")
                .setFirstDayOfWeek(1)
                .setToday(I18NProvider.translate("shared.ui.date.today"))
                .setCancel(I18NProvider.translate("shared.ui.cancel"))
                .setBadInputErrorMessage(I18NProvider.translate("shared.ui.date.bad"))
                .setMonthNames(list("shared.ui.date.months"))
                .setWeekdays(list("shared.ui.date.weekdays"))
                .setWeekdaysShort(list("shared.ui.date.weekdaysShort"));
    }

    private static List<String> list(String key) {
        return List.of(I18NProvider.translate(key).split(", "));
    }
}
