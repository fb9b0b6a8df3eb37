package vn.thidua.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.thidua.access.AccountRow;
import vn.thidua.access.AccountService;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.RowList.Row;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** All accounts, found by name, post or user name. The search stands in the address. */
@Route(AccessNavigation.ACCOUNTS)
@Menu(order = 80, icon = "vaadin:users", title = "access.accounts.title")
@RolesAllowed(Role.Names.SYS_ADMIN)
class AccountsView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "tim";

    private final transient AccountService accounts;
    private final TextField search = new TextField();
    private final Div results = new Div();

    AccountsView(AccountService accounts) {
        this.accounts = accounts;
        Button create =
                new Button(getTranslation("access.accounts.create"), click -> new NewAccountDialog(accounts).open());
        create.setId("account-create");
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        search.setId("account-search");
        search.setPlaceholder(getTranslation("access.accounts.search"));
        search.setAriaLabel(getTranslation("access.accounts.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidthFull();
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui ->
                        ui.navigate(AccessNavigation.ACCOUNTS, QueryParameters.of(SEARCH, change.getValue())));
            }
        });
        results.addClassName("stack");
        add(
                new PageHeader(getTranslation("access.accounts.title"), getTranslation("access.accounts.help"))
                        .actions(create),
                search,
                results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse("");
        search.setValue(wanted);
        List<AccountRow> rows = accounts.accounts(wanted);
        results.removeAll();
        if (rows.isEmpty()) {
            results.add(
                    new EmptyState(getTranslation("access.accounts.none"), getTranslation("access.accounts.noneHelp")));
            return;
        }
        RowList list = new RowList();
        list.setId("account-list");
        rows.stream().limit(AccountService.MOST_ROWS).forEach(row -> list.add(row(row)));
        results.add(list);
        if (rows.size() > AccountService.MOST_ROWS) {
            results.add(new Paragraph(getTranslation("access.accounts.more", AccountService.MOST_ROWS)));
        }
    }

    private Row row(AccountRow account) {
        Row row = Row.of(account.name())
                .lead(account.username())
                .fact(account.post())
                .fact(String.join("; ", account.holds()))
                .route(AccessNavigation.account(account.id()))
                .id("account-" + account.username());
        return account.active() ? row : row.end(new StateBadge(getTranslation("access.account.shut"), Tone.BAD));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("access.accounts.title"));
    }
}
