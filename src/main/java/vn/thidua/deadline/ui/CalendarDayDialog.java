package vn.thidua.deadline.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.deadline.CalendarDay;
import vn.thidua.deadline.CalendarService;
import vn.thidua.deadline.DayKind;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** What one day is: entered anew, said anew, or taken out. What is typed is kept, and a refusal leaves it. */
class CalendarDayDialog extends Dialog {

    private final transient CalendarService calendar;
    private final transient Runnable changed;
    private final transient CommandKey key = CommandKey.fresh();
    private final DateField day = new DateField(getTranslation("deadline.day.day"));
    private final RadioButtonGroup<DayKind> kind = new RadioButtonGroup<>(getTranslation("deadline.day.kind"));
    private final DateField swappedWith = new DateField(getTranslation("deadline.day.swappedWith"));
    private final TextField basis = new TextField(getTranslation("deadline.day.basis"));
    private final Checkbox provisional = new Checkbox(getTranslation("deadline.day.provisional"));
    private final KeptForm draft;

    CalendarDayDialog(CalendarService calendar, @Nullable CalendarDay known, Runnable changed) {
        this.calendar = calendar;
        this.changed = changed;
        setHeaderTitle(
                known == null
                        ? getTranslation("deadline.day.title")
                        : getTranslation("deadline.day.edit", Formats.date(known.day())));
        setModality(ModalityMode.STRICT);
        setWidth("min(32rem, 100%)");
        fields();
        Div form = new Div(day, kind, swappedWith, basis, provisional);
        form.addClassName("stacked-form");
        add(form);
        if (known != null) {
            show(known);
        }
        draft = new KeptForm(form, "calendar-day/" + (known == null ? "new" : known.day()));
        keptWhileTyped(known == null);
        form.add(draft);
        Button keep = new Button(getTranslation("deadline.day.keep"), click -> keep());
        keep.setId("day-keep");
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()));
        if (known != null) {
            Button remove = new Button(getTranslation("deadline.day.remove"), click -> remove(known));
            remove.setId("day-remove");
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
            getFooter().add(remove);
        }
        getFooter().add(keep);
    }

    private void fields() {
        day.setId("day-day");
        kind.setId("day-kind");
        kind.setItems(DayKind.OFF, DayKind.COMPENSATORY, DayKind.SWAP_WORK, DayKind.WORK);
        kind.setItemLabelGenerator(choice -> getTranslation("deadline.enum.DayKind." + choice.name()));
        kind.setValue(DayKind.OFF);
        kind.addValueChangeListener(change -> swappedWith.setVisible(change.getValue() == DayKind.SWAP_WORK));
        swappedWith.setId("day-swapped-with");
        swappedWith.setVisible(false);
        basis.setId("day-basis");
        basis.setHelperText(getTranslation("deadline.day.basisHelp"));
        basis.setWidthFull();
        provisional.setId("day-provisional");
    }

    private void show(CalendarDay known) {
        day.setValue(known.day());
        day.setReadOnly(true);
        kind.setValue(known.kind());
        swappedWith.setValue(known.swappedWith());
        basis.setValue(known.basis());
        provisional.setValue(known.provisional());
    }

    private void keptWhileTyped(boolean fresh) {
        if (fresh) {
            draft.date(day);
        }
        draft.choice("kind", kind, DayKind::name, CalendarDayDialog::kind);
        draft.date(swappedWith);
        draft.text(basis);
        draft.tick(provisional);
    }

    private static @Nullable DayKind kind(String left) {
        return Arrays.stream(DayKind.values())
                .filter(known -> known.name().equals(left))
                .findFirst()
                .orElse(null);
    }

    private void keep() {
        day.setErrorMessage(getTranslation("deadline.day.dayMissing"));
        day.setInvalid(day.isEmpty());
        if (day.isInvalid()) {
            day.focus();
            return;
        }
        Optional<LocalDate> apart = calendar.enter(
                key,
                new CalendarDay(
                        Objects.requireNonNull(day.getValue(), "checked above"),
                        kind.getValue(),
                        basis.getValue(),
                        provisional.getValue(),
                        kind.getValue() == DayKind.SWAP_WORK ? swappedWith.getValue() : null));
        done("deadline.day.kept", apart);
    }

    private void remove(CalendarDay known) {
        done("deadline.day.removed", calendar.remove(key, known.day()));
    }

    /** @param apart the other half of an exchange, which went too */
    private void done(String said, Optional<LocalDate> apart) {
        draft.handedIn();
        Toast.done(apart.map(
                        other -> getTranslation(said) + " " + getTranslation("deadline.day.apart", Formats.date(other)))
                .orElseGet(() -> getTranslation(said)));
        close();
        changed.run();
    }
}
