package vn.thidua.award.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DirectWorkerTarget;
import vn.thidua.award.RuleKey;
import vn.thidua.award.WrittenValue;
import vn.thidua.shared.ui.KeptForm;

/** How the target of direct workers is set, and with which figure. */
class TargetInput implements ValueInput {

    private final RuleKey key;
    private final Select<DirectWorkerTarget.Kind> kind = new Select<>();
    private final TextField amount = new TextField();

    TargetInput(RuleKey key, String stored) {
        this.key = key;
        kind.setId("rule-target");
        kind.setLabel(translate("award.rule.value"));
        kind.setItems(DirectWorkerTarget.Kind.values());
        kind.setItemLabelGenerator(each -> translate("award.target." + each));
        amount.setId("rule-value");
        amount.setLabel(translate("award.target.amount"));
        kind.addValueChangeListener(change -> ask(change.getValue()));
        DirectWorkerTarget target = DirectWorkerTarget.of(stored);
        amount.setValue(WrittenValue.of(target));
        kind.setValue(target.kind());
    }

    /** What was typed stays when the figure is not asked for: whoever chooses again finds it. */
    private void ask(DirectWorkerTarget.@Nullable Kind chosen) {
        boolean asked = chosen != null && chosen != DirectWorkerTarget.Kind.NONE;
        amount.setVisible(asked);
        if (asked) {
            amount.setHelperText(translate("award.target.help." + chosen));
        }
    }

    @Override
    public List<Component> fields() {
        return List.of(kind, amount);
    }

    @Override
    public void keptBy(KeptForm draft) {
        draft.choice("target", kind, DirectWorkerTarget.Kind::name, TargetInput::left);
        draft.text(amount);
    }

    private static DirectWorkerTarget.@Nullable Kind left(String name) {
        return Arrays.stream(DirectWorkerTarget.Kind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String stored() {
        return WrittenValue.read(key, kind.getValue(), amount.getValue());
    }
}
