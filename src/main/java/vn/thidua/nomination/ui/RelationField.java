package vn.thidua.nomination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import vn.thidua.nomination.BeginningOptions;
import vn.thidua.nomination.HeadRelation;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/** Whether a nominee is the head of the village or the spouse; tells the head who nominates them instead. */
class RelationField extends Div {

    private final ParticularsModel model;
    private final transient BeginningOptions options;
    private final Div answer = new Div();

    RelationField(ParticularsModel model, BeginningOptions options, Runnable changed) {
        this.model = model;
        this.options = options;
        addClassName("stacked-form");
        RadioButtonGroup<HeadRelation> choice = new RadioButtonGroup<>(getTranslation(
                options.insteadOfHead() ? "nomination.wizard.relation.whose" : "nomination.wizard.relation"));
        choice.setId("line-relation");
        if (options.insteadOfHead()) {
            choice.setItems(HeadRelation.HEAD, HeadRelation.SPOUSE);
        } else {
            choice.setItems(HeadRelation.values());
        }
        choice.setItemLabelGenerator(Labels::of);
        choice.setValue(options.insteadOfHead() && model.relation == HeadRelation.NONE ? null : model.relation);
        Inputs.keeping(choice, value -> {
            model.relation = value == null ? HeadRelation.NONE : value;
            show();
            changed.run();
        });
        answer.setId("line-relation-answer");
        add(choice, answer);
        show();
    }

    private void show() {
        answer.removeAll();
        boolean refused = options.role() == Role.VILLAGE_HEAD && model.relation != HeadRelation.NONE;
        answer.setVisible(refused);
        if (refused) {
            String other = options.insteadOfTheHead();
            answer.add(new Notice(
                    Tone.WAITING,
                    getTranslation("nomination.wizard.relation.refused"),
                    getTranslation("nomination.wizard.relation.refused.help", other == null ? "" : other)));
        }
    }
}
