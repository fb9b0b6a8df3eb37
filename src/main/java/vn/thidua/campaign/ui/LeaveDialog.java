package vn.thidua.campaign.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.thidua.campaign.CampaignRow;
import vn.thidua.campaign.CampaignService;
import vn.thidua.organization.Unit;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** The chair says until which day a unit may send in late. */
final class LeaveDialog extends Dialog {

    private static final int A_WEEK = 7;
    private static final int LONGEST = 2_000;

    private final DateField until = new DateField(getTranslation("campaign.until"));
    private final Div fields = new Div();
    private final KeptForm draft;

    private LeaveDialog(String what, String place, LocalDate today) {
        setHeaderTitle(getTranslation("campaign.grantTitle"));
        setModality(ModalityMode.STRICT);
        setWidth("min(32rem, 100%)");
        until.setId("leave-until");
        until.setMin(today);
        until.setValue(today.plusDays(A_WEEK));
        until.setRequiredIndicatorVisible(true);
        fields.addClassName("stacked-form");
        fields.add(new Paragraph(what), until);
        draft = new KeptForm(fields, place);
        draft.date(until);
        add(fields);
    }

    /** For a unit that asked. */
    static void grant(CampaignService service, CampaignRow.Leave leave, LocalDate today, Runnable then) {
        CommandKey key = CommandKey.fresh();
        LeaveDialog dialog = new LeaveDialog(
                new Div().getTranslation("campaign.grantWhat", leave.unit(), leave.askedWhy()),
                "leave/" + leave.id(),
                today);
        dialog.finish(
                day -> {
                    service.grant(key, leave.id(), day);
                    return true;
                },
                then);
    }

    /** For a unit that did not ask. */
    static void give(CampaignService service, CampaignRow campaign, UnitCode commune, LocalDate today, Runnable then) {
        CommandKey key = CommandKey.fresh();
        LeaveDialog dialog = new LeaveDialog(
                new Div().getTranslation("campaign.giveWhat", campaign.content().name()),
                "campaign/" + campaign.id() + "/leave",
                today);
        List<Unit> units = service.units(commune);
        ComboBox<Unit> unit = new ComboBox<>(dialog.getTranslation("campaign.unit"));
        unit.setId("leave-unit");
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::name);
        unit.setRequiredIndicatorVisible(true);
        unit.setWidthFull();
        TextArea why = new TextArea(dialog.getTranslation("campaign.why"));
        why.setId("leave-why");
        why.setMaxLength(LONGEST);
        why.setRequiredIndicatorVisible(true);
        why.setWidthFull();
        dialog.fields.add(unit, why);
        dialog.draft.choice(
                "unit",
                unit,
                each -> each.code().value(),
                left -> units.stream()
                        .filter(each -> each.code().value().equals(left))
                        .findFirst()
                        .orElse(null));
        dialog.draft.text(why);
        dialog.finish(
                day -> {
                    Unit chosen = unit.getValue();
                    unit.setErrorMessage(dialog.getTranslation("campaign.unitMissing"));
                    unit.setInvalid(chosen == null);
                    if (chosen == null) {
                        return false;
                    }
                    service.giveLeave(key, campaign.id(), chosen.code(), day, why.getValue());
                    return true;
                },
                then);
    }

    /** @param step answers whether it was done */
    private void finish(Predicate<LocalDate> step, Runnable then) {
        fields.add(draft);
        Button yes = new Button(getTranslation("campaign.grant"), click -> {
            LocalDate day = until.getValue();
            until.setErrorMessage(getTranslation("campaign.untilMissing"));
            until.setInvalid(day == null);
            if (day != null && step.test(day)) {
                draft.handedIn();
                Toast.done(getTranslation("campaign.ruled"));
                close();
                then.run();
            }
        });
        yes.setId("leave-yes");
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.ui.back"), click -> close()), yes);
        open();
    }
}
