package vn.thidua.movement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.movement.EnrolmentRow;
import vn.thidua.movement.EnrolmentService;
import vn.thidua.movement.TitleChoices;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

class EnrolmentViewTest extends ViewTestBase {

    @Autowired
    TestPeople people;

    @Autowired
    EnrolmentService service;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void personEnteredForATitle_standsInTheList() {
        people.signIn("truonghoc");
        navigate("dang-ky-thi-dua", EnrolmentView.class);
        String name = "Vũ Thị Ghi " + UUID.randomUUID();

        test(find(TextField.class).withId("enrolment-name").single()).setValue(name);
        Select<TitleChoices.Choice> title =
                find(Select.class).withId("enrolment-title").single();
        title.setValue(title.getListDataView()
                .getItems()
                .filter(choice -> choice.code().equals("T-LDTT"))
                .findFirst()
                .orElseThrow());
        test(find(Button.class).withId("enrolment-enter").single()).click();

        EnrolmentRow entered = service.enrolments(new UnitCode("ND-THCS1")).getFirst();
        assertThat(entered.name()).isEqualTo(name);
        assertThat(find(Component.class).withId("enrolment-" + entered.id()).exists())
                .isTrue();
    }

    @Test
    void enrolmentLeftHalfFilled_isThereAgainAfterTheSessionExpired_andGoneOnceEntered() {
        people.signIn("truonghoc");
        navigate("dang-ky-thi-dua", EnrolmentView.class);
        String name = "Vũ Thị Dở " + UUID.randomUUID();
        test(find(TextField.class).withId("enrolment-name").single()).setValue(name);
        choose("T-LDTT");

        freshSession();
        people.signIn("truonghoc");
        navigate("dang-ky-thi-dua", EnrolmentView.class);

        assertThat(find(TextField.class).withId("enrolment-name").single().getValue())
                .isEqualTo(name);
        assertThat(titles().getValue().code()).isEqualTo("T-LDTT");
        test(find(Button.class).withId("enrolment-enter").single()).click();
        assertThat(service.enrolments(new UnitCode("ND-THCS1")).getFirst().name())
                .isEqualTo(name);
        assertThat(find(TextField.class).withId("enrolment-name").single().getValue())
                .isEmpty();
    }

    private void choose(String code) {
        titles().setValue(titles().getListDataView()
                .getItems()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private Select<TitleChoices.Choice> titles() {
        return find(Select.class).withId("enrolment-title").single();
    }

    @Test
    void wholeUnit_isNotAskedForAName() {
        people.signIn("coquan");
        navigate("dang-ky-thi-dua", EnrolmentView.class);

        RadioButtonGroup<SubjectKind> who =
                find(RadioButtonGroup.class).withId("enrolment-who").single();
        who.setValue(SubjectKind.COLLECTIVE);

        assertThat(find(Component.class).withId("enrolment-name").exists()).isFalse();
    }
}
