package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.ViewTestBase;

class LoginViewTest extends ViewTestBase {

    @Test
    void visitor_landsOnTheSignInScreen() {
        UI.getCurrent().navigate("viec-cua-toi");

        assertThat($(LoginForm.class).exists()).isTrue();
    }

    @Test
    void sampleRun_offersItsPeopleInTheOrderOfTheStory() {
        UI.getCurrent().navigate("dang-nhap");

        List<String> usernames = $(NativeButton.class).all().stream()
                .map(button -> button.getElement().getAttribute("value"))
                .toList();
        assertThat(usernames)
                .hasSize(37)
                .containsSubsequence(
                        "truongthon",
                        "mattran",
                        "canbo",
                        "thuky",
                        "chutich",
                        "uyvien1",
                        "phochutich",
                        "vanthu",
                        "thamdinhtp",
                        "chutichtp",
                        "vanthutp",
                        "quantri");
    }

    @Test
    void wrongPassword_isSaidOnTheForm() {
        UI.getCurrent().navigate("dang-nhap", QueryParameters.fromString("error"));

        assertThat($(LoginForm.class).single().isError()).isTrue();
    }
}
