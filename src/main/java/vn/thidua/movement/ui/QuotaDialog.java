package vn.thidua.movement.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.movement.Quota;
import vn.thidua.movement.QuotaService;
import vn.thidua.movement.TitleChoices;
import vn.thidua.organization.Unit;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** How many of a form, and whose nominations count together. */
class QuotaDialog extends Dialog {

    private static final int LONGEST_BASIS = 300;

    private final transient QuotaService quotas;
    private final UnitCode commune;
    private final String movement;
    private final transient Runnable kept;
    private final transient CommandKey key = CommandKey.fresh();
    private final ComboBox<TitleChoices.Choice> form = new ComboBox<>(getTranslation("movement.quota.form"));
    private final RadioButtonGroup<Quota.Holder> holder =
            new RadioButtonGroup<>(getTranslation("movement.quota.holder"));
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("movement.quota.unit"));
    private final IntegerField cases = new IntegerField(getTranslation("movement.quota.cases"));
    private final TextField basis = new TextField(getTranslation("movement.quota.basis"));
    private final KeptForm draft;

    QuotaDialog(QuotaService quotas, UnitCode commune, String movement, Runnable kept) {
        this.quotas = quotas;
        this.commune = commune;
        this.movement = movement;
        this.kept = kept;
        setHeaderTitle(getTranslation("movement.act.allot"));
        setModality(ModalityMode.STRICT);
        setWidth("min(32rem, 100%)");
        List<TitleChoices.Choice> forms = quotas.forms();
        List<Unit> units = quotas.units(commune);
        fields(forms, units);
        Div fields = new Div(form, holder, unit, cases, basis);
        fields.addClassName("stacked-form");
        draft = new KeptForm(fields, "movement/" + commune + "/" + movement + "/quota");
        keep(forms, units);
        fields.add(draft);
        add(fields);
        Button save = new Button(getTranslation("movement.quota.keep"), click -> save());
        save.setId("quota-keep");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), save);
    }

    private void fields(List<TitleChoices.Choice> forms, List<Unit> units) {
        form.setId("quota-form");
        form.setItems(forms);
        form.setItemLabelGenerator(TitleChoices.Choice::name);
        form.setWidthFull();
        holder.setId("quota-holder");
        holder.setItems(Quota.Holder.values());
        holder.setItemLabelGenerator(each -> getTranslation("movement.holder.choice." + each));
        holder.setValue(Quota.Holder.COMMUNE);
        holder.addValueChangeListener(change -> unit.setVisible(change.getValue() == Quota.Holder.UNIT));
        unit.setId("quota-unit");
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::name);
        unit.setVisible(false);
        unit.setWidthFull();
        cases.setId("quota-cases");
        cases.setMin(1);
        cases.setStepButtonsVisible(true);
        basis.setId("quota-basis");
        basis.setMaxLength(LONGEST_BASIS);
        basis.setHelperText(getTranslation("movement.quota.basisHelp"));
        basis.setWidthFull();
    }

    private void keep(List<TitleChoices.Choice> forms, List<Unit> units) {
        draft.choice(
                "form",
                form,
                TitleChoices.Choice::code,
                left -> forms.stream()
                        .filter(each -> each.code().equals(left))
                        .findFirst()
                        .orElse(null));
        draft.choice(
                "holder",
                holder,
                Quota.Holder::name,
                left -> Arrays.stream(Quota.Holder.values())
                        .filter(each -> each.name().equals(left))
                        .findFirst()
                        .orElse(null));
        draft.choice(
                "unit",
                unit,
                each -> each.code().value(),
                left -> units.stream()
                        .filter(each -> each.code().value().equals(left))
                        .findFirst()
                        .orElse(null));
        draft.number(cases);
        draft.text(basis);
    }

    private void save() {
        Unit chosen = holder.getValue() == Quota.Holder.UNIT ? unit.getValue() : null;
        quotas.allot(
                key,
                commune,
                movement,
                new Quota(
                        UUID.randomUUID(),
                        holder.getValue(),
                        chosen == null ? null : chosen.code(),
                        form.getValue() == null ? "" : form.getValue().code(),
                        Objects.requireNonNullElse(cases.getValue(), 0),
                        basis.getValue()));
        draft.handedIn();
        Toast.done(getTranslation("movement.quota.kept"));
        close();
        kept.run();
    }
}
