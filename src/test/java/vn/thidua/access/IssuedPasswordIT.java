package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SignInAgain;

/** What a password is good for that an administrator made up. */
@IntegrationTest
class IssuedPasswordIT {

    private static final String ISSUED = "mot cau quan tri dat";
    private static final String OWN = "mot cau cua rieng minh";

    @Autowired
    AccountService accounts;

    @Autowired
    SignInAgain signInAgain;

    @Autowired
    TestPeople people;

    AccountId somebody;

    @BeforeEach
    void anAccountIsMade() {
        String username = "cap-" + UUID.randomUUID().toString().substring(0, 8);
        somebody = people.as(
                "quantri",
                () -> accounts.create(
                        CommandKey.fresh(), new AccountDraft(username, "Người Được Cấp (mẫu)", "", ISSUED)));
    }

    @Test
    void issuedPassword_signsNothing_untilItsOwnerChoseAnother() {
        assertThat(people.as(somebody, accounts::passwordIssued)).isTrue();
        assertThatThrownBy(() -> people.as(somebody, () -> signInAgain.confirm(ISSUED)))
                .isInstanceOf(AccessException.class)
                .hasMessage("access.signInAgain.issued");

        people.as(somebody, () -> accounts.changePassword(CommandKey.fresh(), ISSUED, OWN));

        assertThat(people.as(somebody, accounts::passwordIssued)).isFalse();
        assertThatCode(() -> people.as(somebody, () -> signInAgain.confirm(OWN)))
                .doesNotThrowAnyException();
    }

    @Test
    void samePasswordAgain_isNoChange() {
        assertThatThrownBy(() -> people.as(somebody, () -> accounts.changePassword(CommandKey.fresh(), ISSUED, ISSUED)))
                .hasMessage("access.password.same");
    }

    @Test
    void passwordReset_isIssuedAgain() {
        people.as(somebody, () -> accounts.changePassword(CommandKey.fresh(), ISSUED, OWN));

        people.as("quantri", () -> accounts.resetPassword(CommandKey.fresh(), somebody, ISSUED));

        assertThat(people.as(somebody, accounts::passwordIssued)).isTrue();
    }
}
