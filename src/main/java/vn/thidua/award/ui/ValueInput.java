package vn.thidua.award.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import vn.thidua.award.RuleKey;
import vn.thidua.shared.ui.KeptForm;

/** Where the value of a rule is typed or chosen, in the words of the office; what it hands over is as it is stored. */
interface ValueInput {

    /** @param stored the value that stands so far; empty when none does */
    static ValueInput of(RuleKey key, String stored) {
        return switch (key.kind()) {
            case CHOICE -> new ChoiceInput(key, stored);
            case WORDS -> new WordsInput(key, stored);
            case TARGET -> new TargetInput(key, stored);
            case DATE -> new DateInput(key, stored);
            default -> new TypedInput(key, stored);
        };
    }

    List<Component> fields();

    void keptBy(KeptForm draft);

    /** @throws vn.thidua.award.AwardException when it cannot be read as a value of this rule; says how it is written */
    String stored();
}
