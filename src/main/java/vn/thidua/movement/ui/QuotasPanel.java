package vn.thidua.movement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.movement.MovementDetails;
import vn.thidua.movement.Quota;
import vn.thidua.movement.QuotaService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;

/** How many cases each may send, and how many of them are used; whoever keeps the movement allots and takes back. */
final class QuotasPanel extends Panel {

    private final transient QuotaService quotas;
    private final transient MovementDetails details;
    private final transient Runnable again;

    QuotasPanel(QuotaService quotas, UnitCode commune, MovementDetails details, Runnable again) {
        super(I18NProvider.translate("movement.quotas"));
        this.quotas = quotas;
        this.details = details;
        this.again = again;
        setId("movement-quotas");
        if (details.quotas().isEmpty()) {
            body().add(new EmptyState(
                    getTranslation("movement.quotas.none"), getTranslation("movement.quotas.noneHelp")));
        } else {
            RowList rows = new RowList();
            details.quotas().forEach(quota -> rows.add(row(quota)));
            body().add(rows);
        }
        if (details.keeper()) {
            Button allot = new Button(
                    getTranslation("movement.act.allot"),
                    click -> new QuotaDialog(quotas, commune, details.movement().code(), again).open());
            allot.setId("movement-allot");
            allot.addThemeVariants(ButtonVariant.LUMO_SMALL);
            Div actions = new Div(allot);
            actions.addClassName("action-row");
            body().add(actions);
        }
    }

    private RowList.Row row(MovementDetails.QuotaUsed quota) {
        RowList.Row row = RowList.Row.of(quota.formName())
                .lead(getTranslation(
                        "movement.holder." + quota.quota().holder(), quota.unitName() == null ? "" : quota.unitName()))
                .fact(quota.quota().basis())
                .id("quota-" + quota.quota().id())
                .end(figure(quota));
        if (details.keeper()) {
            CommandKey key = CommandKey.fresh();
            Button back = new Button(
                    getTranslation("movement.quota.takeBack"),
                    click -> ConfirmDialog.askWithReason(
                                    getTranslation("movement.quota.takeBackTitle"),
                                    getTranslation("movement.quota.takeBackWhat", quota.formName()),
                                    getTranslation("movement.quota.takeBack"),
                                    reason -> {
                                        quotas.takeBack(key, quota.quota().id(), reason);
                                        again.run();
                                    })
                            .destructive());
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            row.end(back);
        }
        return row;
    }

    private Component figure(MovementDetails.QuotaUsed quota) {
        int allowed = quota.quota().cases();
        if (quota.quota().holder() == Quota.Holder.EACH_UNIT) {
            return new Span(getTranslation("movement.quota.each", allowed));
        }
        return new QuotaBar(quota.used(), allowed);
    }
}
