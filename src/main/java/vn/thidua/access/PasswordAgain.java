package vn.thidua.access;

import java.time.Clock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SignInAgain;

/** Signing in again by password; wrong ones count like those of the sign-in screen. */
@Component
class PasswordAgain implements SignInAgain {

    private final CurrentActor currentActor;
    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    PasswordAgain(
            CurrentActor currentActor,
            Accounts accounts,
            SignInAttempts attempts,
            PasswordEncoder encoder,
            Clock clock) {
        this.currentActor = currentActor;
        this.accounts = accounts;
        this.attempts = attempts;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** @throws AccessException also for a password that an administrator made up: the signer is not alone in knowing it */
    @Override
    public void confirm(String password) {
        if (verify(password).passwordIssued()) {
            throw AccessException.passwordIssued();
        }
    }

    /** Whose password it is. */
    Account verify(String password) {
        AccountId id = currentActor.actor().account();
        Account account = id == null ? null : accounts.findById(id.value()).orElse(null);
        if (account == null || !account.active()) {
            throw BusinessException.forbidden();
        }
        if (account.isLocked(clock.instant())) {
            throw AccessException.locked();
        }
        if (!encoder.matches(password, account.passwordHash())) {
            attempts.failed(account.username());
            throw AccessException.wrongPassword();
        }
        attempts.succeeded(account.username());
        return account;
    }
}
