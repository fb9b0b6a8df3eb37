package vn.thidua.access;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Identities;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.UnitCode;

/** Who holds a role, names, and who the people are. */
@Component
class AccountNames implements RoleHolders, Identities {

    private final Accounts accounts;
    private final Assignments assignments;
    private final ScopeOfRoles levels;

    AccountNames(Accounts accounts, Assignments assignments, ScopeOfRoles levels) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.levels = levels;
    }

    @Override
    public List<Holder> holders(Role role, UnitCode unit, LocalDate day) {
        return assignments.holders(role, unit.value(), day).stream()
                .map(AccountNames::holder)
                .toList();
    }

    @Override
    public List<Holder> inOffice(Role role, UnitCode unit, LocalDate day) {
        return assignments.inOffice(role, unit.value(), day).stream()
                .map(AccountNames::holder)
                .toList();
    }

    @Override
    public UnitCode levelOf(UnitCode unit) {
        return levels.levelOf(unit);
    }

    private static Holder holder(Account account) {
        return new Holder(account.id(), account.displayName());
    }

    @Override
    public String nameOf(AccountId account) {
        return account(account).displayName();
    }

    @Override
    public Identity of(AccountId account) {
        Account known = account(account);
        return new Identity(known.displayName(), known.birthYear());
    }

    private Account account(AccountId account) {
        return accounts.findById(account.value())
                .orElseThrow(() -> new IllegalArgumentException("No account " + account));
    }
}
