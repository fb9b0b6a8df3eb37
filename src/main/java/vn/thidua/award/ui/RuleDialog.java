package vn.thidua.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Confidence;
import vn.thidua.award.RuleChange;
import vn.thidua.award.RuleRow;
import vn.thidua.award.RuleService;
import vn.thidua.award.RuleValue;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** A new version of one rule from a day on. A refusal is shown and leaves what was typed. */
class RuleDialog extends Dialog {

    /** How a count may be held against a share; how other figures are held is not for choice. */
    private static final List<String> COMPARATORS = List.of(">=", ">");

    private final transient RuleService rules;
    private final String set;
    private final transient RuleRow rule;
    private final transient Runnable changed;
    private final transient CommandKey command = CommandKey.fresh();
    private final transient ValueInput value;
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
        RuleValue now = rule.now() == null ? rule.next() : rule.now();
        value = ValueInput.of(rule.key(), now == null ? "" : now.value());
        values(now).reversed().forEach(form::addComponentAsFirst);
        String forWhat = RuleLine.form(rule);
        if (forWhat != null) {
            form.addComponentAsFirst(new Paragraph(forWhat));
        }
        add(form);
        fields();
        draft = new KeptForm(form, "rule/" + set + "/" + rule.key().key() + "/" + rule.form());
        value.keptBy(draft);
        if (comparator.getValue() != null) {
            draft.choice("comparator", comparator, stored -> stored, stored -> stored);
        }
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

    /** Where the value is filled in; and how a count is held against it, where that is for choice. */
    private List<Component> values(@Nullable RuleValue now) {
        List<Component> fields = new ArrayList<>(value.fields());
        if (now == null || now.comparator() == null) {
            return fields;
        }
        comparator.setValue(now.comparator());
        if (rule.key().kind().compared() && COMPARATORS.contains(now.comparator())) {
            comparator.setId("rule-comparator");
            comparator.setLabel(getTranslation("award.rule.comparator"));
            comparator.setItems(COMPARATORS);
            comparator.setItemLabelGenerator(RuleWords::comparator);
            comparator.setValue(now.comparator());
            fields.add(comparator);
        }
        return fields;
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
                        value.stored(),
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

    private static @Nullable Confidence confidence(String stored) {
        return Arrays.stream(Confidence.values())
                .filter(known -> known.name().equals(stored))
                .findFirst()
                .orElse(null);
    }
}
