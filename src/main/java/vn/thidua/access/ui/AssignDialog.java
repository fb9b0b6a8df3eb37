package vn.thidua.access.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AccountRow;
import vn.thidua.access.AccountService;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.access.AssignmentKind;
import vn.thidua.access.UnitChoice;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.KeptForm;

/** Gives a role: which, where, in what way, from when. */
class AssignDialog extends Dialog {

    private final transient AccountService accounts;
    private final transient AccountId account;
    private final transient Runnable afterwards;
    private final transient CommandKey key = CommandKey.fresh();
    private final ComboBox<Role> role = new ComboBox<>(getTranslation("access.assign.role"));
    private final ComboBox<UnitChoice> place = new ComboBox<>(getTranslation("access.assign.place"));
    private final ComboBox<UnitChoice> unit = new ComboBox<>(getTranslation("access.assign.unit"));
    private final ComboBox<AssignmentKind> kind = new ComboBox<>(getTranslation("access.assign.kind"));
    private final ComboBox<AccountRow> behalf = new ComboBox<>(getTranslation("access.assign.behalf"));
    private final DateField from = new DateField(getTranslation("access.assign.from"));
    private final DateField to = new DateField(getTranslation("access.assign.to"));
    private final Paragraph missing = new Paragraph();
    private final KeptForm draft;

    AssignDialog(AccountService accounts, AccountId account, LocalDate today, Runnable afterwards) {
        this.accounts = accounts;
        this.account = account;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("access.account.assign"));
        setModality(ModalityMode.STRICT);
        setWidth("min(32rem, 100%)");
        choices();
        from.setId("assign-from");
        from.setValue(today);
        to.setId("assign-to");
        to.setHelperText(getTranslation("access.assign.toHelp"));
        missing.addClassName("saved-at-failed");
        Div form = new Div(role, place, unit, kind, behalf, from, to, missing);
        form.addClassName("stacked-form");
        draft = new KeptForm(form, "account/" + account + "/assign");
        keep();
        form.add(draft);
        add(form);
        Button save = new Button(getTranslation("access.account.assign"), click -> save());
        save.setId("assign-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), save);
    }

    /** The place before the unit, which it offers. */
    private void keep() {
        draft.choice("role", role, Role::name, left -> of(List.of(Role.values()), Role::name, left));
        draft.choice("place", place, AssignDialog::code, left -> of(accounts.places(), AssignDialog::code, left));
        draft.choice("unit", unit, AssignDialog::code, this::offered);
        draft.choice(
                "kind",
                kind,
                AssignmentKind::name,
                left -> of(List.of(AssignmentKind.values()), AssignmentKind::name, left));
        draft.choice("behalf", behalf, AssignDialog::code, this::stoodInFor);
        draft.date(from);
        draft.date(to);
    }

    private @Nullable UnitChoice offered(String left) {
        UnitChoice chosen = place.getValue();
        return chosen == null ? null : of(accounts.unitsOf(chosen.code()), AssignDialog::code, left);
    }

    /** Found again by the name: a commune has more accounts than one list shows. */
    private @Nullable AccountRow stoodInFor(String left) {
        return of(accounts.accounts(left.substring(left.indexOf(' ') + 1)), AssignDialog::code, left);
    }

    private static String code(AccountRow row) {
        return row.id() + " " + row.name();
    }

    private static String code(UnitChoice choice) {
        return choice.code().value();
    }

    private static <V> @Nullable V of(List<V> offered, Function<V, String> code, String left) {
        return offered.stream()
                .filter(each -> code.apply(each).equals(left))
                .findFirst()
                .orElse(null);
    }

    private void choices() {
        role.setId("assign-role");
        role.setItems(Role.values());
        role.setItemLabelGenerator(value -> getTranslation("shared.enum.Role." + value));
        place.setId("assign-place");
        place.setItems(accounts.places());
        place.setItemLabelGenerator(UnitChoice::name);
        unit.setId("assign-unit");
        unit.setItemLabelGenerator(UnitChoice::name);
        unit.setEnabled(false);
        place.addValueChangeListener(change -> {
            UnitChoice chosen = change.getValue();
            unit.setEnabled(chosen != null);
            if (chosen != null) {
                unit.setItems(accounts.unitsOf(chosen.code()));
                unit.setValue(chosen);
            }
        });
        kind.setId("assign-kind");
        kind.setItems(AssignmentKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("access.enum.AssignmentKind." + value));
        kind.setValue(AssignmentKind.OWN);
        behalf.setId("assign-behalf");
        behalf.setItemLabelGenerator(row -> getTranslation("access.assignment.words", row.name(), row.post()));
        behalf.setItemsWithFilterConverter(
                query -> accounts.accounts(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                filter -> filter);
        behalf.setVisible(false);
        kind.addValueChangeListener(change -> behalf.setVisible(change.getValue() != AssignmentKind.OWN));
    }

    private void save() {
        Role chosenRole = role.getValue();
        UnitChoice chosenUnit = unit.getValue();
        LocalDate first = from.getValue();
        AssignmentKind chosenKind = kind.getValue();
        if (chosenRole == null || chosenUnit == null || first == null || chosenKind == null) {
            missing.setText(getTranslation("access.assign.missing"));
            return;
        }
        AccountRow other = chosenKind == AssignmentKind.OWN ? null : behalf.getValue();
        accounts.assign(
                key,
                account,
                new AssignmentDraft(
                        chosenRole,
                        chosenUnit.code(),
                        chosenKind,
                        other == null ? null : other.id(),
                        first,
                        to.getValue()));
        draft.handedIn();
        close();
        afterwards.run();
    }
}
