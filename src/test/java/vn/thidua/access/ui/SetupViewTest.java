package vn.thidua.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.ViewTestBase;
import vn.thidua.access.FirstAdministrator;

class SetupViewTest extends ViewTestBase {

    @Autowired
    FirstAdministrator firstAdministrator;

    @Test
    void differentPasswords_areRefused_andWhatWasTypedStays() {
        UI.getCurrent().add(new SetupView(firstAdministrator));
        PasswordField password = $(PasswordField.class).withId("setup-password").single();
        PasswordField again = $(PasswordField.class).withId("setup-again").single();
        test(password).setValue("mot cau that dai");
        test(again).setValue("mot cau khac han");
        test($(Button.class).withId("setup-create").single()).click();

        assertThat(again.isInvalid()).isTrue();
        assertThat(password.getValue()).isEqualTo("mot cau that dai");
    }

    @Test
    void whereAnAdministratorExists_theWayLeadsToSigningIn() {
        UI.getCurrent().navigate("khoi-tao", QueryParameters.of("ma", "x"));

        assertThat($(LoginForm.class).exists()).isTrue();
    }
}
