package vn.thidua.award.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import vn.thidua.award.RuleKey;
import vn.thidua.shared.ui.KeptForm;

/** One of the words that the rule offers. */
class ChoiceInput implements ValueInput {

    private final RuleKey key;
    private final Select<String> choice = new Select<>();

    ChoiceInput(RuleKey key, String stored) {
        this.key = key;
        choice.setId("rule-value");
        choice.setLabel(translate("award.rule.value"));
        choice.setItems(key.choices());
        choice.setItemLabelGenerator(each -> RuleWords.choice(key, each));
        if (key.choices().contains(stored)) {
            choice.setValue(stored);
        }
    }

    @Override
    public List<Component> fields() {
        return List.of(choice);
    }

    @Override
    public void keptBy(KeptForm draft) {
        draft.choice("value", choice, each -> each, left -> key.choices().contains(left) ? left : null);
    }

    @Override
    public String stored() {
        return Objects.requireNonNullElse(choice.getValue(), "");
    }
}
