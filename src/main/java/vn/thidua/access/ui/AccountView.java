package vn.thidua.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.thidua.access.AccountDetailsForAdmin;
import vn.thidua.access.AccountRow;
import vn.thidua.access.AccountService;
import vn.thidua.access.AssignmentRow;
import vn.thidua.access.IdentityService;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;
import vn.thidua.shared.ui.RowList.Row;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** One account: what it holds and held, and what the administrator may do with it. */
@Route(AccessNavigation.ACCOUNTS + "/:id")
@RolesAllowed(Role.Names.SYS_ADMIN)
class AccountView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final transient AccountService accounts;
    private final transient IdentityService identities;
    private final transient Clock clock;
    private String title = "";

    AccountView(AccountService accounts, IdentityService identities, Clock clock) {
        this.accounts = accounts;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        if (!ID.matcher(id).matches()) {
            throw new NotFoundException();
        }
        show(new AccountId(UUID.fromString(id)));
    }

    private void show(AccountId id) {
        AccountDetailsForAdmin details = accounts.details(id);
        AccountRow account = details.account();
        title = account.name();
        removeAll();
        Button assign = new Button(
                getTranslation("access.account.assign"),
                click -> new AssignDialog(accounts, id, LocalDate.now(clock), () -> show(id)).open());
        assign.setId("account-assign");
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        PageHeader header = new PageHeader(account.name())
                .back(AccessNavigation.ACCOUNTS, getTranslation("access.accounts.title"))
                .actions(assign);
        if (!account.active()) {
            header.state(new StateBadge(getTranslation("access.account.shut"), Tone.BAD));
        }
        add(
                header,
                new Facts()
                        .add(getTranslation("access.login.username"), account.username())
                        .add(getTranslation("access.setup.post"), account.post())
                        .add(getTranslation("access.identity.birthYear"), year(details)),
                new Panel(getTranslation("access.account.assignments"), assignments(id, details)),
                new ActionBar(birthYear(details), password(account), shut(account)));
    }

    private Component assignments(AccountId id, AccountDetailsForAdmin details) {
        if (details.assignments().isEmpty()) {
            return new EmptyState(
                    getTranslation("access.account.holdsNothing"), getTranslation("access.account.holdsNothingHelp"));
        }
        RowList list = new RowList();
        details.assignments().forEach(assignment -> list.add(row(id, assignment)));
        return list;
    }

    private Row row(AccountId id, AssignmentRow assignment) {
        LocalDate to = assignment.to();
        String period = to == null
                ? getTranslation("access.account.since", Formats.date(assignment.from()))
                : getTranslation("access.account.fromTo", Formats.date(assignment.from()), Formats.date(to));
        String behalf = assignment.onBehalfOf();
        Row row = Row.of(assignment.what())
                .fact(getTranslation("access.enum.AssignmentKind." + assignment.kind()))
                .fact(behalf == null ? null : getTranslation("access.account.behalf", behalf))
                .fact(period);
        if (assignment.ended()) {
            return row.end(new StateBadge(getTranslation("access.account.ended"), Tone.NEUTRAL));
        }
        return to == null ? row.end(end(id, assignment)) : row;
    }

    private Button end(AccountId id, AssignmentRow assignment) {
        CommandKey key = CommandKey.fresh();
        return new Button(
                getTranslation("access.account.end"),
                click -> ConfirmDialog.askWithReason(
                        getTranslation("access.account.endTitle"),
                        getTranslation("access.account.endHelp", assignment.what()),
                        getTranslation("access.account.end"),
                        reason -> {
                            accounts.endAssignment(key, assignment.id(), LocalDate.now(clock), reason);
                            show(id);
                        }));
    }

    private String year(AccountDetailsForAdmin details) {
        Integer year = details.birthYear();
        return year == null ? getTranslation("access.identity.unknown") : String.valueOf(year);
    }

    private Button birthYear(AccountDetailsForAdmin details) {
        AccountId id = details.account().id();
        Button button = new Button(
                getTranslation("access.identity.enter"),
                click -> new BirthYearDialog(identities, id, details.birthYear(), () -> show(id)).open());
        button.setId("account-birth-year");
        return button;
    }

    private Button password(AccountRow account) {
        Button button = new Button(
                getTranslation("access.account.resetPassword"),
                click -> new ResetPasswordDialog(accounts, account.id()).open());
        button.setId("account-reset-password");
        return button;
    }

    private Button shut(AccountRow account) {
        CommandKey key = CommandKey.fresh();
        String verb = getTranslation(account.active() ? "access.account.doShut" : "access.account.doOpen");
        Button button = new Button(
                verb,
                click -> ConfirmDialog.askWithReason(
                        verb,
                        getTranslation(
                                account.active() ? "access.account.shutHelp" : "access.account.openHelp",
                                account.name()),
                        verb,
                        reason -> {
                            accounts.setActive(key, account.id(), !account.active(), reason);
                            Toast.done(getTranslation("access.account.done"));
                            show(account.id());
                        }));
        button.setId("account-shut");
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
