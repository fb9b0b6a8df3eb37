package vn.thidua.nomination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.nomination.BeginningOptions;
import vn.thidua.nomination.Procedure;
import vn.thidua.nomination.SimpleGround;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/** By which procedure, and on what ground: asked for sudden achievements, and of the commune's own finds. */
class ProcedureFields extends Div {

    private final DraftModel model;
    private final transient BeginningOptions options;
    private final transient Runnable changed;

    ProcedureFields(DraftModel model, BeginningOptions options, Runnable changed) {
        this.model = model;
        this.options = options;
        this.changed = changed;
        addClassName("stacked-form");
        show();
    }

    /** Shows what is asked for the type chosen; a type without the simple procedure takes it back. */
    final void show() {
        removeAll();
        boolean sudden =
                model.type == CommendationType.DOT_XUAT && !options.grounds().isEmpty();
        setVisible(options.onlySimple() || sudden);
        if (!options.onlySimple() && !sudden) {
            model.manner.procedure = Procedure.NORMAL;
            model.manner.ground = null;
            return;
        }
        if (!options.onlySimple()) {
            add(procedure());
        }
        if (model.manner.procedure == Procedure.SIMPLE) {
            ground();
        }
    }

    private RadioButtonGroup<Procedure> procedure() {
        RadioButtonGroup<Procedure> choice = new RadioButtonGroup<>(getTranslation("nomination.wizard.procedure"));
        choice.setId("wizard-procedure");
        choice.setItems(Procedure.values());
        choice.setItemLabelGenerator(Labels::of);
        choice.setHelperText(getTranslation("nomination.wizard.procedure.help"));
        choice.setValue(model.manner.procedure);
        return Inputs.keeping(choice, value -> {
            model.manner.procedure = value;
            model.manner.ground = null;
            show();
            changed.run();
        });
    }

    private void ground() {
        List<BeginningOptions.Ground> grounds = options.grounds();
        if (grounds.size() == 1) {
            model.manner.ground = grounds.getFirst().ground();
            add(new Notice(Tone.INFO, Labels.of(grounds.getFirst().ground()), article(grounds.getFirst())));
            return;
        }
        Select<SimpleGround> select = new Select<>();
        select.setId("wizard-ground");
        select.setLabel(getTranslation("nomination.wizard.ground"));
        select.setItems(grounds.stream().map(BeginningOptions.Ground::ground).toList());
        select.setItemLabelGenerator(Labels::of);
        select.setValue(model.manner.ground);
        select.setHelperText(helpOf(model.manner.ground));
        add(Inputs.keeping(select, ground -> {
            model.manner.ground = ground;
            select.setHelperText(helpOf(ground));
            changed.run();
        }));
    }

    private String helpOf(@Nullable SimpleGround ground) {
        return options.grounds().stream()
                .filter(offered -> offered.ground() == ground)
                .map(this::article)
                .findFirst()
                .orElse(getTranslation("nomination.wizard.ground.help"));
    }

    private String article(BeginningOptions.Ground ground) {
        return ground.unverified()
                ? getTranslation("nomination.details.unverified", ground.article())
                : ground.article();
    }
}
