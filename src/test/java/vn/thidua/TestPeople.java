package vn.thidua;

import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;

/** The sample people, for tests: their ids, and being one of them. */
@TestComponent
public class TestPeople {

    private final JdbcTemplate jdbc;
    private final CurrentActor currentActor;
    private final UserDetailsService accounts;

    TestPeople(JdbcTemplate jdbc, CurrentActor currentActor, UserDetailsService accounts) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.accounts = accounts;
    }

    public AccountId id(String username) {
        return new AccountId(jdbc.queryForObject(
                "select id from access_account where username = ?", java.util.UUID.class, username));
    }

    /** Runs work as a sample person, with their roles. */
    public <T> T as(String username, Supplier<T> work) {
        return currentActor.as(id(username), work);
    }

    public void as(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return null;
        });
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
