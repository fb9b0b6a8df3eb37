package vn.thidua.award.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.thidua.award.RuleKey;
import vn.thidua.award.WrittenValue;
import vn.thidua.shared.ui.KeptForm;

/** A figure, or a day of every year, written as an office writes it. */
class TypedInput implements ValueInput {

    private final RuleKey key;
    private final TextField typed = new TextField();

    TypedInput(RuleKey key, String stored) {
        this.key = key;
        typed.setId("rule-value");
        typed.setLabel(translate("award.rule.value"));
        typed.setHelperText(translate("award.kind." + key.kind().name()));
        typed.setValue(stored.isEmpty() ? "" : WrittenValue.of(key.kind(), stored));
    }

    @Override
    public List<Component> fields() {
        return List.of(typed);
    }

    @Override
    public void keptBy(KeptForm draft) {
        draft.text(typed);
    }

    @Override
    public String stored() {
        return WrittenValue.read(key, typed.getValue());
    }
}
