package vn.thidua.movement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.EnrolmentDraft;
import vn.thidua.movement.EnrolmentService;
import vn.thidua.movement.Movement;
import vn.thidua.movement.TitleChoices;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** Who enrols, and for what: a title of a year, or a movement. */
class EnrolmentForm extends Div {

    private static final int LONGEST_NAME = 300;

    private enum Goal {
        TITLE,
        MOVEMENT
    }

    private final transient EnrolmentService service;
    private final UnitCode unit;
    private final transient Runnable entered;
    private final RadioButtonGroup<SubjectKind> who = new RadioButtonGroup<>();
    private final TextField name = new TextField();
    private final RadioButtonGroup<Goal> goal = new RadioButtonGroup<>();
    private final Select<TitleChoices.Choice> title = new Select<>();
    private final Select<TitleChoices.Period> year = new Select<>();
    private final ComboBox<Movement> movement = new ComboBox<>();
    private final KeptForm draft;
    private CommandKey key = CommandKey.fresh();

    EnrolmentForm(EnrolmentService service, UnitCode unit, Runnable entered) {
        this.service = service;
        this.unit = unit;
        this.entered = entered;
        addClassName("stacked-form");
        who.setLabel(getTranslation("movement.enrolment.who"));
        who.setId("enrolment-who");
        who.setItems(SubjectKind.INDIVIDUAL, SubjectKind.COLLECTIVE);
        who.setItemLabelGenerator(kind -> getTranslation("movement.enrolment.who." + kind));
        who.setValue(SubjectKind.INDIVIDUAL);
        who.addValueChangeListener(change -> show());
        name.setLabel(getTranslation("movement.enrolment.name"));
        name.setId("enrolment-name");
        name.setMaxLength(LONGEST_NAME);
        goal.setLabel(getTranslation("movement.enrolment.goal"));
        goal.setId("enrolment-goal");
        goal.setItems(Goal.values());
        goal.setItemLabelGenerator(choice -> getTranslation("movement.enrolment.goal." + choice));
        goal.setValue(Goal.TITLE);
        goal.addValueChangeListener(change -> show());
        title.setLabel(getTranslation("movement.enrolment.title.choice"));
        title.setId("enrolment-title");
        title.setItemLabelGenerator(TitleChoices.Choice::name);
        year.setLabel(getTranslation("movement.enrolment.year"));
        year.setId("enrolment-year");
        List<TitleChoices.Period> periods = service.periods(unit);
        year.setItems(periods);
        year.setItemLabelGenerator(TitleChoices.Period::words);
        year.setValue(periods.getFirst());
        movement.setLabel(getTranslation("movement.enrolment.movement"));
        movement.setId("enrolment-movement");
        movement.setItems(
                (offered, typed) -> SearchKey.of(offered.name()).contains(SearchKey.of(typed)),
                service.movements(unit));
        movement.setItemLabelGenerator(Movement::name);
        Button enter = new Button(getTranslation("movement.enrolment.enter"), click -> enter());
        enter.setId("enrolment-enter");
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        name.setWidthFull();
        title.setWidthFull();
        year.setWidthFull();
        movement.setWidthFull();
        add(who, name, goal, title, year, movement, enter);
        draft = new KeptForm(this, "enrolment/" + unit.value());
        addComponentAtIndex(getComponentCount() - 1, draft);
        keep();
    }

    /** Who and what for come first: which titles are offered depends on them. */
    private void keep() {
        draft.choice("who", who, SubjectKind::name, left -> of(SubjectKind.values(), SubjectKind::name, left));
        draft.choice("goal", goal, Goal::name, left -> of(Goal.values(), Goal::name, left));
        show();
        draft.text(name);
        draft.choice(
                "title",
                title,
                TitleChoices.Choice::code,
                left -> service.titles(who.getValue()).stream()
                        .filter(choice -> choice.code().equals(left))
                        .findFirst()
                        .orElse(null));
        draft.choice(
                "year",
                year,
                choice -> String.valueOf(choice.year()),
                left -> year.getListDataView()
                        .getItems()
                        .filter(choice -> String.valueOf(choice.year()).equals(left))
                        .findFirst()
                        .orElse(null));
        draft.choice(
                "movement",
                movement,
                Movement::code,
                left -> service.movements(unit).stream()
                        .filter(choice -> choice.code().equals(left))
                        .findFirst()
                        .orElse(null));
    }

    private static <V> @Nullable V of(V[] offered, Function<V, String> code, String left) {
        return Arrays.stream(offered)
                .filter(value -> code.apply(value).equals(left))
                .findFirst()
                .orElse(null);
    }

    private void show() {
        name.setVisible(who.getValue() == SubjectKind.INDIVIDUAL);
        boolean forTitle = goal.getValue() == Goal.TITLE;
        title.setItems(service.titles(who.getValue()));
        title.setVisible(forTitle);
        year.setVisible(forTitle);
        movement.setVisible(!forTitle);
    }

    private void enter() {
        boolean forTitle = goal.getValue() == Goal.TITLE;
        TitleChoices.Choice chosen = title.getValue();
        service.enrol(
                key,
                new EnrolmentDraft(
                        unit,
                        who.getValue(),
                        name.getValue(),
                        forTitle || movement.getValue() == null
                                ? null
                                : movement.getValue().code(),
                        forTitle && chosen != null ? chosen.code() : null,
                        forTitle && chosen != null ? year.getValue().year() : null));
        key = CommandKey.fresh();
        draft.handedIn();
        Toast.done(getTranslation("movement.enrolment.entered"));
        entered.run();
    }
}
