package vn.thidua.award.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.award.RuleKey;
import vn.thidua.shared.ui.KeptForm;

/** Some of the words that the rule offers, in the order offered. */
class WordsInput implements ValueInput {

    private final RuleKey key;
    private final CheckboxGroup<String> words = new CheckboxGroup<>();

    WordsInput(RuleKey key, String stored) {
        this.key = key;
        words.setId("rule-value");
        words.setLabel(translate("award.rule.value"));
        words.setItems(key.choices());
        words.setItemLabelGenerator(each -> RuleWords.choice(key, each));
        words.setValue(offered(stored));
    }

    @Override
    public List<Component> fields() {
        return List.of(words);
    }

    @Override
    public void keptBy(KeptForm draft) {
        draft.choice("value", words, this::joined, this::offered);
    }

    @Override
    public String stored() {
        return joined(words.getValue());
    }

    private String joined(Set<String> chosen) {
        return key.choices().stream().filter(chosen::contains).collect(Collectors.joining(","));
    }

    private Set<String> offered(String stored) {
        return Stream.of(stored.split(",")).filter(key.choices()::contains).collect(Collectors.toSet());
    }
}
