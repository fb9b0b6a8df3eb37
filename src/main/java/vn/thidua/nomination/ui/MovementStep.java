package vn.thidua.nomination.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.thidua.award.CommendationType;
import vn.thidua.nomination.BeginningOptions;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.MovementChoice;
import vn.thidua.nomination.TermsService;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.UnitCode;

/** For which movement, of what type, in a few words; and for which unit, where somebody nominates for several. */
class MovementStep extends Div {

    private static final int LONGEST_SUMMARY = 300;

    private final ProcedureFields procedure;

    MovementStep(DraftModel model, DraftService service, TermsService terms, BeginningOptions options, Runnable kept) {
        addClassName("stacked-form");
        TermsNote note = new TermsNote(model, terms);
        Runnable changed = () -> {
            kept.run();
            note.show();
        };
        List<Unit> units = service.nominatingUnits();
        if (units.size() > 1 && model.version < 0) {
            add(unit(model, units, changed));
        }
        procedure = new ProcedureFields(model, options, changed);
        add(new BeginningNotice(options));
        if (options.unit() == UnitKind.VILLAGE) {
            add(movement(model, service, changed), type(model, changed), procedure);
        } else {
            add(type(model, changed), procedure);
            addMovement(model, service, options, changed);
        }
        var summary = Inputs.text(
                "wizard-summary",
                getTranslation("nomination.wizard.summary"),
                model.summary,
                LONGEST_SUMMARY,
                value -> {
                    model.summary = value;
                    changed.run();
                });
        summary.setHelperText(getTranslation("nomination.wizard.summary.help"));
        add(note, summary);
    }

    /** A title is for a year, not for a movement; what the commune found needs neither. */
    private void addMovement(DraftModel model, DraftService service, BeginningOptions options, Runnable changed) {
        if (!options.onlySimple()) {
            ComboBox<MovementChoice> movement = movement(model, service, changed);
            if (movement.getValue() == null) {
                movement.setHelperText(getTranslation("nomination.wizard.movement.optional"));
            }
            add(movement);
        }
    }

    private Select<Unit> unit(DraftModel model, List<Unit> units, Runnable changed) {
        Select<Unit> select = new Select<>();
        select.setId("wizard-unit");
        select.setLabel(getTranslation("nomination.wizard.unit"));
        select.setItems(units);
        select.setItemLabelGenerator(Unit::name);
        units.stream()
                .filter(unit -> unit.code().value().equals(model.unit))
                .findFirst()
                .ifPresent(select::setValue);
        return Inputs.keeping(select, unit -> {
            model.unit = unit.code().value();
            changed.run();
        });
    }

    private ComboBox<MovementChoice> movement(DraftModel model, DraftService service, Runnable changed) {
        ComboBox<MovementChoice> box = new ComboBox<>(getTranslation("nomination.wizard.movement"));
        box.setId("wizard-movement");
        List<MovementChoice> choices = service.movements(new UnitCode(model.unit), model.movement);
        box.setItems((choice, typed) -> SearchKey.of(choice.movement().name()).contains(SearchKey.of(typed)), choices);
        box.setItemLabelGenerator(this::name);
        choices.stream()
                .filter(choice -> choice.movement().code().equals(model.movement))
                .findFirst()
                .ifPresent(choice -> {
                    box.setValue(choice);
                    box.setHelperText(help(choice));
                });
        return Inputs.keeping(box, choice -> {
            model.movement = choice == null ? null : choice.movement().code();
            box.setHelperText(choice == null ? null : help(choice));
            changed.run();
        });
    }

    /** What was chosen stays to be read: an empty box would look as if nobody had chosen yet. */
    private String name(MovementChoice choice) {
        String name = choice.movement().name();
        return choice.offered()
                ? name
                : getTranslation(
                        "nomination.wizard.movement.notOffered",
                        name,
                        getTranslation("movement.enum.MovementStanding." + choice.standing()));
    }

    private String help(MovementChoice choice) {
        return getTranslation(
                choice.offered()
                        ? "movement.enum.LaunchLevel." + choice.movement().launchedBy()
                        : "nomination.wizard.movement.chooseAnother");
    }

    private Select<CommendationType> type(DraftModel model, Runnable changed) {
        Select<CommendationType> select = new Select<>();
        select.setId("wizard-type");
        select.setLabel(getTranslation("nomination.wizard.type"));
        select.setItems(CommendationType.PHONG_TRAO, CommendationType.CONG_TRANG, CommendationType.DOT_XUAT);
        select.setItemLabelGenerator(Labels::of);
        select.setValue(model.type);
        return Inputs.keeping(select, type -> {
            model.type = type;
            procedure.show();
            changed.run();
        });
    }
}
