package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Identities;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.DateField;

class AccountsViewTest extends ViewTestBase {

    private static final String USERNAME = "it-accounts-view";

    @Autowired
    TestPeople people;

    @Autowired
    AccountService service;

    @Autowired
    Accounts accounts;

    @Autowired
    IdentityService identityService;

    @Autowired
    Identities identities;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void tidy() {
        people.signOut();
        jdbc.update("delete from workflow_draft where place like 'account/%'");
        jdbc.update(
                "delete from access_assignment where account_id in (select id from access_account where username = ?)",
                USERNAME);
        jdbc.update("delete from access_account where username = ?", USERNAME);
    }

    @Test
    void administrator_findsAnAccountWithoutToneMarks() {
        people.signIn("quantri");
        UI.getCurrent().navigate("tai-khoan", QueryParameters.of("tim", "xuan doai"));

        assertThat($(Anchor.class).all().stream()
                        .filter(row -> row.getId().orElse("").startsWith("account-")))
                .extracting(row -> row.getId().orElseThrow())
                .containsExactlyInAnyOrder("account-truongthon", "account-mattran", "account-phothon");
    }

    @Test
    void administrator_makesAnAccountAndGivesARole() {
        people.signIn("quantri");
        UI.getCurrent().navigate("tai-khoan");
        test($(Button.class).withId("account-create").single()).click();
        test($(TextField.class).withId("new-account-name").single()).setValue("Người Mới (mẫu)");
        test($(TextField.class).withId("new-account-username").single()).setValue(USERNAME);
        test($(PasswordField.class).withId("new-account-password").single()).setValue("mot cau that dai");
        test($(Button.class).withId("new-account-create").single()).click();

        assertThat($(H1.class).single().getText()).startsWith("Người Mới (mẫu)");
        test($(Button.class).withId("account-assign").single()).click();
        choose("assign-role", "Văn thư");
        choose("assign-place", "Xã Nghi Dương");
        test($(Button.class).withId("assign-save").single()).click();

        Account made = accounts.findByUsername(USERNAME).orElseThrow();
        assertThat(currentActor.as(made.id(), currentActor::assignments))
                .containsExactly(new RoleAt(Role.CLERK, new UnitCode("ND")));
        assertThat($(Span.class).all()).extracting(Span::getText).contains("Văn thư, Xã Nghi Dương");
    }

    @Test
    void dialogsClosedByAccident_openAgainWithWhatWasTyped_butForThePassword() {
        people.signIn("quantri");
        UI.getCurrent().navigate("tai-khoan");
        test($(Button.class).withId("account-create").single()).click();
        test($(TextField.class).withId("new-account-name").single()).setValue("Người Dở (mẫu)");
        test($(TextField.class).withId("new-account-post").single()).setValue("Văn thư");
        test($(PasswordField.class).withId("new-account-password").single()).setValue("mot cau that dai");
        closeByAccident();
        test($(Button.class).withId("account-create").single()).click();

        assertThat($(TextField.class).withId("new-account-name").single().getValue())
                .isEqualTo("Người Dở (mẫu)");
        assertThat($(TextField.class).withId("new-account-post").single().getValue())
                .isEqualTo("Văn thư");
        assertThat($(PasswordField.class)
                        .withId("new-account-password")
                        .single()
                        .getValue())
                .isEmpty();
        closeByAccident();

        UI.getCurrent().navigate("tai-khoan/" + people.id("uyvien7").value());
        test($(Button.class).withId("account-assign").single()).click();
        choose("assign-role", "Văn thư");
        choose("assign-place", "Xã Nghi Dương");
        choose("assign-kind", "Ký thay (KT.)");
        test($(DateField.class).withId("assign-to").single()).setValue(LocalDate.of(2030, 12, 31));
        closeByAccident();
        test($(Button.class).withId("account-assign").single()).click();

        assertThat(chosen("assign-role")).isEqualTo(Role.CLERK);
        assertThat(((UnitChoice) chosen("assign-unit")).code()).isEqualTo(new UnitCode("ND"));
        assertThat(chosen("assign-kind")).isEqualTo(AssignmentKind.KT);
        assertThat($(DateField.class).withId("assign-to").single().getValue()).isEqualTo(LocalDate.of(2030, 12, 31));
        closeByAccident();

        test($(Button.class).withId("account-birth-year").single()).click();
        test($(IntegerField.class).withId("birth-year").single()).setValue(1981);
        closeByAccident();
        test($(Button.class).withId("account-birth-year").single()).click();

        assertThat($(IntegerField.class).withId("birth-year").single().getValue())
                .isEqualTo(1981);
    }

    /** As by the Escape key, or a touch beside it. */
    private void closeByAccident() {
        $(Dialog.class).single().close();
        roundTrip();
    }

    private Object chosen(String id) {
        return $(ComboBox.class).withId(id).single().getValue();
    }

    @Test
    void issuedPassword_everyScreenLeadsToWhereOnesOwnIsChosen() {
        issued("uyvien8", true);
        try {
            people.signIn("uyvien8");
            UI.getCurrent().navigate("ho-so");

            assertThat($(H1.class).single().getText()).startsWith("Đổi mật khẩu");
            assertThat($(PasswordField.class).withId("password-new").all()).hasSize(1);
        } finally {
            issued("uyvien8", false);
        }
    }

    private void issued(String username, boolean issued) {
        jdbc.update("update access_account set password_issued = ? where username = ?", issued, username);
    }

    @Test
    void administrator_entersABirthYear_anUnlikelyOneStaysInTheField() {
        people.signIn("quantri");
        UI.getCurrent().navigate("tai-khoan/" + people.id("uyvien8").value());
        test($(Button.class).withId("account-birth-year").single()).click();
        test($(IntegerField.class).withId("birth-year").single()).setValue(1850);
        test($(Button.class).withId("birth-year-save").single()).click();
        assertThat($(IntegerField.class).withId("birth-year").single().getErrorMessage())
                .startsWith("Năm sinh phải từ");

        test($(IntegerField.class).withId("birth-year").single()).setValue(1975);
        test($(Button.class).withId("birth-year-save").single()).click();

        assertThat(identities.of(people.id("uyvien8")).birthYear()).isEqualTo(1975);
        identityService.enterBirthYear(CommandKey.fresh(), people.id("uyvien8"), null);
    }

    @Test
    void officer_cannotOpenAccounts_norAskTheService() {
        people.signIn("canbo");
        UI.getCurrent().navigate("tai-khoan");

        assertThat($(Button.class).withId("account-create").exists()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.accounts(""));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> service.assign(
                        CommandKey.fresh(),
                        people.id("canbo"),
                        AssignmentDraft.own(Role.COMMUNE_CHAIR, new UnitCode("ND"), LocalDate.EPOCH)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> identityService.enterBirthYear(CommandKey.fresh(), people.id("canbo"), 1980));
    }

    @Test
    void header_namesThePersonAndTheirCommune() {
        people.signIn("canbo");
        UI.getCurrent().navigate("doi-mat-khau");

        List<String> words = $(Span.class).all().stream().map(Span::getText).toList();
        assertThat(words).contains("Xã Nghi Dương", "Trần Thị Mai Hương (mẫu)", "Chuyên viên Phòng Văn hóa - Xã hội");
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, String label) {
        test((ComboBox<Object>) $(ComboBox.class).withId(id).single()).selectItem(label);
    }
}
