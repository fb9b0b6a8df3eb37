package vn.thidua.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;

class SecrecyViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    NominationService nominations;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void signIn() {
        people.signIn("truongthon");
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void newNomination_asksBeforeAnythingCanBeTyped() {
        navigate("de-nghi/moi", WizardView.class);

        assertThat(find(TextField.class).all()).isEmpty();
        assertThat(find(Button.class).withId("wizard-next").exists()).isFalse();

        click("secrecy-no");
        assertThat(find(TextField.class).withId("wizard-summary").exists()).isTrue();
    }

    @Test
    void yesAtTheStart_stopsWithWhatToDo_andNothingIsKept() {
        int before = drafts();
        navigate("de-nghi/moi", WizardView.class);

        click("secrecy-yes");

        assertThat(find(Component.class).withId("secrecy-stop").single().getElement().getTextRecursively())
                .contains("hồ sơ giấy", "độ mật");
        assertThat(find(Button.class).withId("secrecy-no").exists()).isFalse();
        assertThat(find(Button.class).withId("wizard-next").exists()).isFalse();
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void yesInTheDeclaration_asksOnceMoreAndDeletesTheDraft() {
        UUID id = declaration();

        secrets().setValue(true);
        assertThat(secrets().getValue()).isNull();
        click("confirm-no");
        assertThat(nominations.details(id).stage()).isEqualTo(NominationStage.DRAFT);

        secrets().setValue(true);
        click("confirm-yes");

        assertThat(find(Component.class).withId("secrecy-stop").exists()).isTrue();
        assertThat(jdbc.queryForObject("select count(*) from nomination where id = ?", Integer.class, id))
                .isZero();
    }

    @Test
    void unanswered_isMissing() {
        declaration();

        click("wizard-send");

        assertThat(find(Button.class).withId("missing-stateSecret").exists()).isTrue();
    }

    @Test
    void officer_stopsOnThePageOfTheNomination() {
        UUID id = new Nominating(context).confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        people.signIn("canbo");
        navigate("ho-so/" + id, NominationView.class);

        click("nomination-secrecy");
        click("confirm-yes");

        assertThat(nominations.details(id).stage()).isEqualTo(NominationStage.STOPPED);
        assertThat(find(Button.class).withId("nomination-secrecy").exists()).isFalse();
    }

    private UUID declaration() {
        UUID id = new Nominating(context).drafted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        people.signIn("truongthon");
        navigate("de-nghi/" + id + "/sua", WizardView.class);
        for (int page = 0; page < 4; page++) {
            click("wizard-next");
        }
        return id;
    }

    private int drafts() {
        return jdbc.queryForObject("select count(*) from nomination", Integer.class);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> secrets() {
        return (RadioButtonGroup<Boolean>)
                find(RadioButtonGroup.class).withId("wizard-secrets").single();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
