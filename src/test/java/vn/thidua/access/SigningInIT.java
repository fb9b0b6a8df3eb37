package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SignInAgain;

@IntegrationTest
class SigningInIT {

    private static final String PASSWORD = "cau mat khau du dai";

    @Autowired
    AuthenticationConfiguration authentication;

    @Autowired
    AccountKeeper keeper;

    @Autowired
    AccountService service;

    @Autowired
    SignInAgain signInAgain;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    private final String username = "it-" + UUID.randomUUID().toString().substring(0, 8);
    private AuthenticationManager manager;
    private AccountId account;

    @BeforeEach
    void anAccount() {
        manager = authentication.getAuthenticationManager();
        account = transaction.execute(
                status -> keeper.create(new AccountDraft(username, "Người Thử (mẫu)", "", PASSWORD), false)
                        .id());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        jdbc.update("delete from access_account where username = ?", username);
    }

    @Test
    void rightPassword_letsIn_whateverTheCaseOfTheName() {
        assertThat(signIn(PASSWORD, username.toUpperCase(Locale.ROOT)).getName())
                .isEqualTo(username);
    }

    @Test
    void fiveWrongPasswords_letTheAccountRest_thenTheRightOneLetsIn() {
        for (int i = 0; i < SignInAttempts.LIMIT; i++) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("wrong", username));
        }
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> signIn(PASSWORD, username));

        clock.advance(SignInAttempts.REST.plusSeconds(1));
        assertThat(signIn(PASSWORD, username).isAuthenticated()).isTrue();
        assertThat(failures()).isZero();
    }

    @Test
    void success_forgetsFailures() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < SignInAttempts.LIMIT - 1; i++) {
                assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("wrong", username));
            }
            assertThat(signIn(PASSWORD, username).isAuthenticated()).isTrue();
        }
    }

    @Test
    void shutAccount_isRefused() {
        jdbc.update("update access_account set active = false where username = ?", username);

        assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> signIn(PASSWORD, username));
    }

    @Test
    void signInAgain_wrongPassword_isRefusedAndCounted_evenWhenTheSignatureRollsBack() {
        assertThatExceptionOfType(AccessException.class)
                .isThrownBy(() -> currentActor.as(
                        account,
                        () -> transaction.execute(status -> {
                            signInAgain.confirm("wrong");
                            return true;
                        })))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("access.signInAgain.wrong"));
        assertThat(failures()).isOne();
    }

    @Test
    void signInAgain_rightPassword_passes() {
        assertThatCode(() -> currentActor.as(account, () -> {
                    signInAgain.confirm(PASSWORD);
                    return true;
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void signInAgain_restingAccount_isRefusedEvenWithTheRightPassword() {
        for (int i = 0; i < SignInAttempts.LIMIT; i++) {
            assertThatExceptionOfType(AccessException.class).isThrownBy(() -> confirm("wrong"));
        }
        assertThatExceptionOfType(AccessException.class)
                .isThrownBy(() -> confirm(PASSWORD))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("access.signInAgain.locked"));
    }

    @Test
    void signInAgain_withoutAnybodySignedIn_isRefused() {
        assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> signInAgain.confirm(PASSWORD));
    }

    @Test
    void changedPassword_letsInAlone() {
        String fresh = "mot cau khac han";
        currentActor.as(account, () -> {
            service.changePassword(CommandKey.fresh(), PASSWORD, fresh);
            return true;
        });

        assertThat(signIn(fresh, username).isAuthenticated()).isTrue();
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(PASSWORD, username));
    }

    @Test
    void passwordIsKeptAsBcrypt_andNeverInTheSession() {
        assertThat(jdbc.queryForObject(
                        "select password_hash from access_account where username = ?", String.class, username))
                .startsWith("{bcrypt}$2");
        SignedInAccount principal = (SignedInAccount) signIn(PASSWORD, username).getPrincipal();
        assertThat(principal.getPassword()).isNull();
    }

    @Test
    void anonymousVisitor_isNotTheSystem_andSeesNothing() {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));

        assertThat(currentActor.actor().name()).isEqualTo("Người chưa đăng nhập");
        assertThat(currentActor.scope().everything()).isFalse();
        assertThat(currentActor.scope().units()).isEmpty();
    }

    @Test
    void obviousPasswords_areRefused() {
        for (String bad : List.of("ngan", "aaaaaaaaaaaa", username + "1234")) {
            assertThatExceptionOfType(AccessException.class).isThrownBy(() -> Passwords.check(username, bad));
        }
    }

    private void confirm(String password) {
        currentActor.as(account, () -> {
            signInAgain.confirm(password);
            return true;
        });
    }

    private Authentication signIn(String password, String name) {
        return manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private Integer failures() {
        return jdbc.queryForObject(
                "select failed_count from access_account where username = ?", Integer.class, username);
    }
}
