package vn.thidua.access.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import vn.thidua.access.AccountRow;
import vn.thidua.access.AccountService;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.access.AssignmentKind;
import vn.thidua.access.UnitChoice;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.DateField;

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

    AssignDialog(AccountService accounts, AccountId account, LocalDate today, Runnable afterwards) {
        this.accounts = accounts;
        this.account = account;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("access.account.assign"));
        setModality(ModalityMode.STRICT);
        setWidth("min(32rem, 100%)");
        choices();
        from.setValue(today);
        to.setHelperText(getTranslation("access.assign.toHelp"));
        missing.addClassName("saved-at-failed");
        Div form = new Div(role, place, unit, kind, behalf, from, to, missing);
        form.addClassName("stacked-form");
        add(form);
        Button save = new Button(getTranslation("access.account.assign"), click -> save());
        save.setId("assign-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), save);
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
        close();
        afterwards.run();
    }
}
