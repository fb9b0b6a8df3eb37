package vn.thidua.register.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.thidua.register.OpeningBalance;
import vn.thidua.register.OpeningBalanceService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Toast;

/** Số đầu kỳ: counts of awards of earlier years without names, entered and taken back. */
@Route(RegisterNavigation.BALANCES)
@RolesAllowed(Role.Names.APPRAISER)
class OpeningBalancesView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OpeningBalanceService balances;
    private final Div list = new Div();

    OpeningBalancesView(OpeningBalanceService balances) {
        this.balances = balances;
        addClassName("opening-balances-view");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("register.balances"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(getTranslation("register.balances"))
                        .back(RegisterNavigation.STATISTICS, getTranslation("register.statistics.title"))
                        .help(getTranslation("register.balances.help")),
                list,
                new Panel(
                                getTranslation("register.balance.new"),
                                new OpeningBalanceForm(
                                        balances, balances.places().getFirst(), this::show))
                        .boxed());
        show();
    }

    private void show() {
        list.removeAll();
        List<OpeningBalance> mine = balances.mine();
        if (mine.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("register.balance.none"), getTranslation("register.balance.noneHelp")));
            return;
        }
        RowList rows = new RowList();
        rows.setId("balances");
        mine.forEach(balance -> rows.add(row(balance)));
        list.add(rows);
    }

    private RowList.Row row(OpeningBalance balance) {
        Button remove = new Button(getTranslation("register.balance.remove"), click -> remove(balance));
        remove.setId("balance-remove-" + balance.id());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return RowList.Row.of(getTranslation(
                        "register.balance.row",
                        balance.count(),
                        balance.formName(),
                        getTranslation("register.enum.SubjectKind." + balance.kind())))
                .lead(getTranslation(
                        "register.balance.period",
                        Integer.toString(balance.fromYear()),
                        Integer.toString(balance.toYear())))
                .fact(balance.issuer())
                .fact(balance.source())
                .fact(balance.note())
                .fact(getTranslation(
                        "register.balance.entered", balance.enteredBy(), Formats.date(balance.enteredAt())))
                .end(remove)
                .id("balance-" + balance.id());
    }

    private void remove(OpeningBalance balance) {
        ConfirmDialog.askWithReason(
                        getTranslation("register.balance.removeTitle"),
                        getTranslation("register.balance.removeWhat", balance.count(), balance.formName()),
                        getTranslation("register.balance.remove"),
                        reason -> {
                            balances.remove(CommandKey.fresh(), balance.id(), reason);
                            Toast.done(getTranslation("register.balance.removed"));
                            show();
                        })
                .destructive();
    }
}
