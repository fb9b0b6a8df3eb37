package vn.thidua.access;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.UnitCode;

/** Who holds a role, and names. */
@Component
class AccountNames implements RoleHolders {

    private final Accounts accounts;
    private final Assignments assignments;

    AccountNames(Accounts accounts, Assignments assignments) {
        this.accounts = accounts;
        this.assignments = assignments;
    }

    @Override
    public List<Holder> holders(Role role, UnitCode unit, LocalDate day) {
        return assignments.holders(role, unit.value(), day).stream()
                .map(account -> new Holder(account.id(), account.displayName()))
                .toList();
    }

    @Override
    public String nameOf(AccountId account) {
        return accounts.findById(account.value())
                .map(Account::displayName)
                .orElseThrow(() -> new IllegalArgumentException("No account " + account));
    }
}
