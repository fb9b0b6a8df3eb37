package vn.thidua.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing: after five wrong passwords in a row the account rests for five minutes, and again after each
 * further one. The rest is short on purpose, because anybody can bring it about for somebody else.
 */
@Component
class SignInAttempts {

    static final int LIMIT = 5;
    static final Duration REST = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final Clock clock;

    SignInAttempts(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(AuthenticationFailureBadCredentialsEvent event) {
        countFailure(event.getAuthentication().getName());
    }

    @EventListener
    @Transactional
    public void on(AuthenticationSuccessEvent event) {
        accounts.forgetFailures(normal(event.getAuthentication().getName()));
    }

    /** In a transaction of its own: the refusal that follows rolls back the work it was asked for. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String username) {
        countFailure(username);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String username) {
        accounts.forgetFailures(normal(username));
    }

    private void countFailure(String username) {
        accounts.countFailure(normal(username), LIMIT, clock.instant().plus(REST));
    }

    private static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
