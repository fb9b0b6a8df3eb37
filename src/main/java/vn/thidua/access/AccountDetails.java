package vn.thidua.access;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.AccountId;

/** Finds the account that signs in, with the roles held today as authorities. */
@Component
class AccountDetails implements UserDetailsService {

    private final Accounts accounts;
    private final HeldToday held;
    private final Clock clock;

    AccountDetails(Accounts accounts, HeldToday held, Clock clock) {
        this.accounts = accounts;
        this.held = held;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public SignedInAccount loadUserByUsername(String username) {
        return accounts.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .map(this::details)
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    @Transactional(readOnly = true)
    public SignedInAccount byId(AccountId id) {
        return accounts.findById(id.value())
                .map(this::details)
                .orElseThrow(() -> new IllegalArgumentException("No account " + id));
    }

    private SignedInAccount details(Account account) {
        List<SimpleGrantedAuthority> authorities = held.by(account.id()).stream()
                .map(assignment -> "ROLE_" + assignment.roleAt().role())
                .distinct()
                .sorted()
                .map(SimpleGrantedAuthority::new)
                .toList();
        return new SignedInAccount(account, account.isLocked(clock.instant()), authorities);
    }
}
