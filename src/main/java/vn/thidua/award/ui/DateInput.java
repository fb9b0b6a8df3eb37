package vn.thidua.award.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.award.RuleKey;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.KeptForm;

/** A day of one year. */
class DateInput implements ValueInput {

    private final DateField day = new DateField(translate("award.rule.value"));

    DateInput(RuleKey key, String stored) {
        day.setId("rule-value");
        day.setHelperText(translate("award.kind." + key.kind().name()));
        if (!stored.isEmpty()) {
            day.setValue(LocalDate.parse(stored));
        }
    }

    @Override
    public List<Component> fields() {
        return List.of(day);
    }

    @Override
    public void keptBy(KeptForm draft) {
        draft.date(day);
    }

    @Override
    public String stored() {
        return day.isEmpty() ? "" : day.getValue().toString();
    }
}
