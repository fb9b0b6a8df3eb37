package vn.thidua;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.thidua.access.AccountDraft;
import vn.thidua.access.AccountService;
import vn.thidua.access.AssignmentDraft;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;

/** The sample people, for tests: their ids, and being one of them. */
@TestComponent
public class TestPeople {

    /** Of everybody made by {@link #newcomer}. */
    public static final String NEW_PASSWORD = "mot cau du dai";

    private final JdbcTemplate jdbc;
    private final CurrentActor currentActor;
    private final UserDetailsService accounts;
    private final AccountService accountService;
    private final Clock clock;

    TestPeople(
            JdbcTemplate jdbc,
            CurrentActor currentActor,
            UserDetailsService accounts,
            AccountService accountService,
            Clock clock) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.accounts = accounts;
        this.accountService = accountService;
        this.clock = clock;
    }

    public AccountId id(String username) {
        return new AccountId(
                jdbc.queryForObject("select id from access_account where username = ?", UUID.class, username));
    }

    public String username(AccountId account) {
        return jdbc.queryForObject("select username from access_account where id = ?", String.class, account.value());
    }

    /** Runs work as a sample person, with their roles. */
    public <T> T as(String username, Supplier<T> work) {
        return as(id(username), work);
    }

    public <T> T as(AccountId account, Supplier<T> work) {
        return currentActor.as(account, work);
    }

    public void as(AccountId account, Runnable work) {
        as(account, () -> {
            work.run();
            return null;
        });
    }

    public void as(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return null;
        });
    }

    /** Somebody new who holds exactly these roles, given by the administrator. */
    public AccountId newcomer(String name, AssignmentDraft... roles) {
        return as("quantri", () -> {
            String username = "moi-" + UUID.randomUUID().toString().substring(0, 12);
            AccountId account =
                    accountService.create(CommandKey.fresh(), new AccountDraft(username, name, "", NEW_PASSWORD));
            ownPassword(account);
            for (AssignmentDraft role : roles) {
                accountService.assign(CommandKey.fresh(), account, role);
            }
            return account;
        });
    }

    /** As after the first signing in, when somebody has chosen a password of their own. */
    public void ownPassword(AccountId account) {
        jdbc.update("update access_account set password_issued = false where id = ?", account.value());
    }

    /** Ends everything that somebody holds, as of yesterday. */
    public void dismiss(AccountId account) {
        as(
                "quantri",
                () -> accountService.details(account).assignments().forEach(held -> {
                    LocalDate yesterday = LocalDate.now(clock).minusDays(1);
                    accountService.endAssignment(CommandKey.fresh(), held.id(), yesterday, "Hết việc");
                }));
    }

    /** Signs in for the rest of the test; for view tests, before the first navigation. */
    public void signIn(String username) {
        UserDetails account = accounts.loadUserByUsername(username);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }
}
