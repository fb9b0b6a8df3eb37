package vn.thidua.movement.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.LaunchLevel;
import vn.thidua.movement.MovementDetails;
import vn.thidua.movement.MovementDraft;
import vn.thidua.movement.MovementKind;
import vn.thidua.movement.MovementService;
import vn.thidua.movement.MovementState;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** A commune's movement as its officer writes it, or one that others launched as the commune received it. What is typed is kept, and a refusal leaves it. */
class MovementDialog extends Dialog {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST = 4000;

    private final transient MovementService service;
    private final UnitCode commune;
    private final transient @Nullable MovementDetails known;
    private final transient Consumer<String> kept;
    private final transient CommandKey key = CommandKey.fresh();
    private final TextField name = new TextField(getTranslation("movement.field.name"));
    private final RadioButtonGroup<LaunchLevel> level = new RadioButtonGroup<>(getTranslation("movement.field.level"));
    private final RadioButtonGroup<MovementKind> kind = new RadioButtonGroup<>(getTranslation("movement.field.kind"));
    private final TextField planNumber = new TextField(getTranslation("movement.field.planNumber"));
    private final DateField planDate = new DateField(getTranslation("movement.field.planDate"));
    private final DateField startsOn = new DateField(getTranslation("movement.field.startsOn"));
    private final DateField endsOn = new DateField(getTranslation("movement.field.endsOn"));
    private final DateField until = new DateField(getTranslation("movement.field.until"));
    private final TextArea goal = new TextArea(getTranslation("movement.field.goal"));
    private final TextArea criteria = new TextArea(getTranslation("movement.field.criteria"));
    private final TextArea reason = new TextArea(getTranslation("movement.field.reason"));
    private final KeptForm draft;

    /** @param known what is changed; {@code null} for a new one */
    MovementDialog(MovementService service, UnitCode commune, @Nullable MovementDetails known, Consumer<String> kept) {
        this.service = service;
        this.commune = commune;
        this.known = known;
        this.kept = kept;
        setHeaderTitle(getTranslation(known == null ? "movement.dialog.new" : "movement.dialog.change"));
        setModality(ModalityMode.STRICT);
        setWidth("min(40rem, 100%)");
        fields();
        Div form = new Div(level, name, kind, planNumber, planDate, startsOn, endsOn, until, goal, criteria, reason);
        form.addClassName("stacked-form");
        if (known != null) {
            show(known);
        }
        reason.setVisible(launched());
        draft = new KeptForm(
                form,
                "movement/" + commune + "/"
                        + (known == null ? "new" : known.movement().code()));
        keep();
        form.add(draft);
        add(form);
        Button save = new Button(getTranslation("movement.dialog.keep"), click -> save());
        save.setId("movement-keep");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), save);
    }

    private boolean launched() {
        return known != null && known.movement().state() == MovementState.LAUNCHED;
    }

    private void fields() {
        level.setId("movement-level");
        level.setItems(LaunchLevel.COMMUNE, LaunchLevel.CITY, LaunchLevel.PRIME_MINISTER, LaunchLevel.ORGANISATION);
        level.setItemLabelGenerator(choice -> getTranslation("movement.enum.LaunchLevel." + choice));
        level.addValueChangeListener(change -> showLevel());
        level.setValue(LaunchLevel.COMMUNE);
        // By whom it was launched is said once.
        level.setVisible(known == null);
        name.setId("movement-name");
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        kind.setId("movement-kind");
        kind.setItems(MovementKind.values());
        kind.setItemLabelGenerator(choice -> getTranslation("movement.enum.MovementKind." + choice));
        kind.setValue(MovementKind.CHUYEN_DE);
        planNumber.setId("movement-plan-number");
        planNumber.setMaxLength(LONGEST_NUMBER);
        planDate.setId("movement-plan-date");
        startsOn.setId("movement-starts");
        startsOn.setRequiredIndicatorVisible(true);
        endsOn.setId("movement-ends");
        endsOn.setRequiredIndicatorVisible(true);
        until.setId("movement-until");
        until.setRequiredIndicatorVisible(true);
        until.setHelperText(getTranslation("movement.field.untilHelp"));
        area(goal, "movement-goal", 2);
        area(criteria, "movement-criteria-lines", 4);
        area(reason, "movement-reason", 2);
        reason.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        planNumber.setWidthFull();
    }

    private void showLevel() {
        boolean own = level.getValue() == LaunchLevel.COMMUNE;
        level.setHelperText(getTranslation(own ? "movement.field.levelHelp.own" : "movement.field.levelHelp.received"));
        planNumber.setHelperText(
                getTranslation(own ? "movement.field.planNumberHelp" : "movement.guidance.numberHelp"));
        planNumber.setRequiredIndicatorVisible(!own);
        planDate.setRequiredIndicatorVisible(!own);
        criteria.setHelperText(
                getTranslation(own ? "movement.field.criteriaHelp" : "movement.field.criteriaHelpReceived"));
    }

    private static void area(TextArea area, String id, int rows) {
        area.setId(id);
        area.setMaxLength(LONGEST);
        area.setMinRows(rows);
        area.setWidthFull();
    }

    private void show(MovementDetails shown) {
        level.setValue(shown.movement().launchedBy());
        name.setValue(shown.movement().name());
        kind.setValue(shown.movement().kind());
        planNumber.setValue(shown.planNumber() == null ? "" : shown.planNumber());
        planDate.setValue(shown.planDate());
        startsOn.setValue(shown.movement().startsOn());
        endsOn.setValue(shown.movement().endsOn());
        until.setValue(shown.movement().nominationsUntil());
        goal.setValue(shown.goal());
        criteria.setValue(String.join("\n", shown.criteria()));
    }

    private void keep() {
        if (known == null) {
            draft.choice("level", level, LaunchLevel::name, MovementDialog::level);
        }
        draft.text(name);
        draft.choice("kind", kind, MovementKind::name, MovementDialog::kind);
        draft.text(planNumber);
        draft.date(planDate);
        draft.date(startsOn);
        draft.date(endsOn);
        draft.date(until);
        draft.text(goal);
        draft.text(criteria);
        draft.text(reason);
    }

    private static @Nullable LaunchLevel level(String left) {
        return Arrays.stream(LaunchLevel.values())
                .filter(each -> each.name().equals(left))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable MovementKind kind(String left) {
        return Arrays.stream(MovementKind.values())
                .filter(each -> each.name().equals(left))
                .findFirst()
                .orElse(null);
    }

    private void save() {
        MovementDraft typed = new MovementDraft(
                name.getValue(),
                level.getValue(),
                kind.getValue(),
                planNumber.getValue(),
                planDate.getValue(),
                goal.getValue(),
                startsOn.getValue(),
                endsOn.getValue(),
                until.getValue(),
                criteria.getValue().lines().toList());
        String code;
        if (known == null) {
            code = service.draft(key, commune, typed);
        } else {
            code = known.movement().code();
            service.change(key, commune, code, known.version(), typed, reason.getValue());
        }
        draft.handedIn();
        Toast.done(getTranslation("movement.dialog.kept"));
        close();
        kept.accept(code);
    }
}
