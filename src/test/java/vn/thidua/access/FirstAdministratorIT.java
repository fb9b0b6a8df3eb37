package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** In an installation without accounts; everything is rolled back, so that the sample people come back. */
@IntegrationTest
@Transactional
class FirstAdministratorIT {

    private static final AccountDraft ADMINISTRATOR =
            new AccountDraft("quan-tri", "Người Quản Trị", "Quản trị hệ thống", "mot cau that dai");

    @Autowired
    FirstAdministrator firstAdministrator;

    @Autowired
    Texts texts;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    EntityManager entityManager;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void noAccount() {
        jdbc.update("delete from access_assignment");
        jdbc.update("delete from access_account");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void installationWithoutAccounts_readsItsTokenInTheLog_once(CapturedOutput log) {
        FirstAdministratorNotice notice = new FirstAdministratorNotice(firstAdministrator, texts);

        notice.run(new DefaultApplicationArguments());

        Matcher address = Pattern.compile("/khoi-tao\\?ma=(\\S+)").matcher(log.getAll());
        assertThat(address.find()).isTrue();
        firstAdministrator.create(address.group(1), ADMINISTRATOR);
        int told = log.getAll().length();
        notice.run(new DefaultApplicationArguments());
        assertThat(log.getAll().substring(told)).doesNotContain("/khoi-tao");
    }

    @Test
    void token_makesTheAdministrator_once() {
        String token = firstAdministrator.issueToken().orElseThrow();

        firstAdministrator.create(token, ADMINISTRATOR);

        Account made = accounts.findByUsername("quan-tri").orElseThrow();
        assertThat(currentActor.as(made.id(), currentActor::assignments))
                .containsExactly(new RoleAt(Role.SYS_ADMIN, new UnitCode("HP")));
        assertThatExceptionOfType(AccessException.class)
                .isThrownBy(() -> firstAdministrator.create(
                        token, new AccountDraft("another", "Người Khác", "", "mot cau that dai")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("access.setup.tokenRefused"));
    }

    @Test
    void secondToken_diesWithTheFirstAdministrator() {
        String first = firstAdministrator.issueToken().orElseThrow();
        String second = firstAdministrator.issueToken().orElseThrow();
        firstAdministrator.create(first, ADMINISTRATOR);

        assertThatExceptionOfType(AccessException.class)
                .isThrownBy(() -> firstAdministrator.create(
                        second, new AccountDraft("another", "Người Khác", "", "mot cau that dai")));
    }

    @Test
    void oldToken_isRefused() {
        String token = firstAdministrator.issueToken().orElseThrow();
        clock.advance(FirstAdministrator.LIFE.plus(Duration.ofSeconds(1)));

        assertThatExceptionOfType(AccessException.class)
                .isThrownBy(() -> firstAdministrator.create(token, ADMINISTRATOR));
    }

    @Test
    void guessedToken_isRefused() {
        firstAdministrator.issueToken();

        assertThatExceptionOfType(AccessException.class)
                .isThrownBy(() -> firstAdministrator.create("guess", ADMINISTRATOR));
    }

    @Test
    void tokenIsKeptOnlyAsHash() {
        String token = firstAdministrator.issueToken().orElseThrow();
        entityManager.flush();

        assertThat(jdbc.queryForList("select token_hash from access_one_time_token", String.class))
                .hasSize(1)
                .allMatch(hash -> hash.length() == 64 && !hash.contains(token));
    }

    @Test
    void withAnAccount_noTokenIsIssued() {
        String token = firstAdministrator.issueToken().orElseThrow();
        firstAdministrator.create(token, ADMINISTRATOR);

        assertThat(firstAdministrator.issueToken()).isEqualTo(Optional.empty());
    }
}
