package vn.thidua.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Confidence;
import vn.thidua.award.RuleChange;
import vn.thidua.award.RuleKey;
import vn.thidua.award.RuleRow;
import vn.thidua.award.RuleService;
import vn.thidua.award.RuleValue;
import vn.thidua.award.RuleValueKind;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** A new version of one rule from a day on. A refusal is shown and leaves what was typed. */
class RuleDialog extends Dialog {

    private final transient RuleService rules;
    private final String set;
    private final transient RuleRow rule;
    private final transient Runnable changed;
    private final transient CommandKey command = CommandKey.fresh();
    private final Select<String> choice = new Select<>();
    private final CheckboxGroup<String> words = new CheckboxGroup<>();
    private final TextField typed = new TextField();
    private final Select<String> comparator = new Select<>();
    private final DateField from = new DateField(getTranslation("award.rule.from"));
    private final TextField article = new TextField(getTranslation("award.rule.article"));
    private final Select<Confidence> confidence = new Select<>();
    private final KeptForm draft;
    private final TextArea reason = new TextArea(getTranslation("award.rule.reason"));

    RuleDialog(RuleService rules, String set, RuleRow rule, Runnable changed) {
        this.rules = rules;
        this.set = set;
        this.rule = rule;
        this.changed = changed;
        setHeaderTitle(rule.key().name());
        setModality(ModalityMode.STRICT);
        setWidth("min(32rem, 100%)");
        Div form = new Div(from, article, confidence, reason);
        form.addClassName("stacked-form");
        value().forEach(form::addComponentAsFirst);
        if (rule.formName() != null) {
            form.addComponentAsFirst(new Paragraph(rule.formName()));
        }
        add(form);
        fields();
        draft = new KeptForm(form, "rule/" + set + "/" + rule.key().key() + "/" + rule.form());
        keepValue();
        draft.date(from);
        draft.choice("confidence", confidence, Confidence::name, RuleDialog::confidence);
        draft.text(article);
        draft.text(reason);
        form.add(draft);
        Button keep = new Button(getTranslation("award.rule.keep"), click -> keep());
        keep.setId("rule-keep");
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), keep);
    }

    private List<Component> value() {
        RuleKey key = rule.key();
        RuleValue now = rule.now() == null ? rule.next() : rule.now();
        String stored = now == null ? "" : now.value();
        if (key.kind() == RuleValueKind.CHOICE) {
            choice.setId("rule-value");
            choice.setLabel(getTranslation("award.rule.value"));
            choice.setItems(key.choices());
            choice.setItemLabelGenerator(RuleWords::choice);
            choice.setValue(stored);
            return List.of(choice);
        }
        if (key.kind() == RuleValueKind.WORDS) {
            words.setId("rule-value");
            words.setLabel(getTranslation("award.rule.value"));
            words.setItems(key.choices());
            words.setItemLabelGenerator(RuleWords::choice);
            words.setValue(Set.copyOf(Arrays.asList(stored.split(","))));
            return List.of(words);
        }
        typed.setId("rule-value");
        typed.setLabel(getTranslation("award.rule.value"));
        typed.setHelperText(getTranslation("award.kind." + key.kind().name()));
        typed.setValue(stored);
        if (now == null || now.comparator() == null) {
            return List.of(typed);
        }
        comparator.setId("rule-comparator");
        comparator.setLabel(getTranslation("award.rule.comparator"));
        comparator.setItems(">=", ">", "<=", "<");
        comparator.setItemLabelGenerator(RuleWords::comparator);
        comparator.setValue(now.comparator());
        return List.of(typed, comparator);
    }

    private void fields() {
        from.setId("rule-from");
        from.setHelperText(getTranslation("award.rule.fromHelp"));
        article.setId("rule-article");
        article.setHelperText(getTranslation("award.rule.articleHelp"));
        article.setWidthFull();
        confidence.setId("rule-confidence");
        confidence.setLabel(getTranslation("award.rule.confidence"));
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(known -> getTranslation("award.enum.Confidence." + known.name()));
        confidence.setValue(Confidence.UNSURE);
        reason.setId("rule-reason");
        reason.setWidthFull();
    }

    private void keep() {
        rules.change(
                command,
                new RuleChange(
                        set,
                        rule.key().key(),
                        rule.form(),
                        valueTyped(),
                        comparator.getValue(),
                        from.getValue(),
                        article.getValue(),
                        confidence.getValue(),
                        reason.getValue()));
        draft.handedIn();
        Toast.done(getTranslation("award.rule.kept"));
        close();
        changed.run();
    }

    private void keepValue() {
        switch (rule.key().kind()) {
            case CHOICE -> draft.choice("value", choice, stored -> stored, this::offered);
            case WORDS ->
                draft.choice("value", words, chosen -> String.join(",", chosen), stored -> Set.of(stored.split(",")));
            default -> draft.text(typed);
        }
        if (comparator.getValue() != null) {
            draft.choice("comparator", comparator, stored -> stored, stored -> stored);
        }
    }

    private @Nullable String offered(String stored) {
        return rule.key().choices().contains(stored) ? stored : null;
    }

    private static @Nullable Confidence confidence(String stored) {
        return Arrays.stream(Confidence.values())
                .filter(known -> known.name().equals(stored))
                .findFirst()
                .orElse(null);
    }

    private String valueTyped() {
        return switch (rule.key().kind()) {
            case CHOICE -> choice.getValue() == null ? "" : choice.getValue();
            case WORDS ->
                String.join(
                        ",",
                        rule.key().choices().stream()
                                .filter(words.getValue()::contains)
                                .toList());
            default -> typed.getValue();
        };
    }
}
