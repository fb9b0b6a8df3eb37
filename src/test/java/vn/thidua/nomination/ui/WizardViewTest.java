package vn.thidua.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationFilter;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.NominationStage;

class WizardViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    DraftService drafts;

    @Autowired
    NominationService nominations;

    @BeforeEach
    void signIn() {
        people.signIn("truongthon");
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void sendWithNothingTyped_listsEverythingAsLinksThatLeadThere() {
        navigate("de-nghi/moi", WizardView.class);
        click("secrecy-no");
        for (int page = 0; page < 4; page++) {
            click("wizard-next");
        }

        click("wizard-send");

        assertThat(find(UnorderedList.class).withId("missing-list").single().getComponentCount())
                .isEqualTo(9);
        click("missing-households");
        assertThat(find(H2.class).withId("wizard-question").single().getText()).contains("Họp thôn");
    }

    @Test
    void whatIsTyped_isKeptWithoutPressingAnything() {
        navigate("de-nghi/moi", WizardView.class);
        click("secrecy-no");
        TextField summary = find(TextField.class).withId("wizard-summary").single();
        String marker = "Hiến đất " + UUID.randomUUID();

        test(summary).setValue(marker);

        assertThat(nominations.page(new NominationFilter(marker, NominationFilter.Stages.DRAFTS), 0, 5))
                .hasSize(1);
    }

    @Test
    void addedPerson_isAskedForOnThreeScreens() {
        navigate("de-nghi/moi", WizardView.class);
        click("secrecy-no");
        click("wizard-next");

        click("wizard-add-INDIVIDUAL");
        test(find(TextField.class).withId("line-name").single()).setValue("Nguyễn Thị Hường (mẫu)");
        click("wizard-next");
        test(find(TextArea.class).withId("line-achievement").single()).setValue("Hiến đất làm đường");
        click("wizard-next");
        assertThat(find(Component.class).withId("line-findings").exists()).isTrue();
        click("wizard-next");

        assertThat(find(Button.class).withId("nominee-edit-1").exists()).isTrue();
    }

    @Test
    void completeDraft_isSentAndShowsWhereItIs() {
        UUID id = new Nominating(context).drafted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        people.signIn("truongthon");
        navigate("de-nghi/" + id + "/sua", WizardView.class);
        for (int page = 0; page < 4; page++) {
            click("wizard-next");
        }
        test(find(Checkbox.class).withId("wizard-declared").single()).click();
        secrets().setValue(false);

        click("wizard-send");

        assertThat(getCurrentView()).isInstanceOf(NominationView.class);
        assertThat(nominations.details(id).stage()).isEqualTo(NominationStage.FRONT);
    }

    @Test
    void frontOfTheVillage_confirmsOnThePageOfTheNomination() {
        UUID id = new Nominating(context).submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        people.signIn("mattran");
        navigate("ho-so/" + id, NominationView.class);

        click("front-confirm");

        assertThat(nominations.details(id).stage()).isEqualTo(NominationStage.CHECK);
        assertThat(find(Component.class).withId("front-panel").exists()).isFalse();
    }

    @Test
    void list_findsByNameWithoutToneMarks() {
        UUID id = new Nominating(context).submitted(Drafts.person("Trịnh Thị Tuyết Sương (mẫu)", "F-BKTP-CN"));
        people.signIn("canbo");

        navigate("ho-so", NominationListView.class);
        test(find(TextField.class).withId("nomination-search").single()).setValue("tuyet suong");

        assertThat(find(Component.class).withId("row-" + id).exists()).isTrue();
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
