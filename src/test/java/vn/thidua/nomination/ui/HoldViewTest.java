package vn.thidua.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.organization.HoldGround;
import vn.thidua.shared.ui.DateField;

class HoldViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    @DisplayName(
            "BR-04 the appraiser puts a nominee on hold on the nomination; the village reads that it waits, no more")
    void appraiser_holds_theVillageReadsThatItWaits() {
        NominationDraft.Line line = Drafts.person("Tống Thị Màn Hình (mẫu)", "F-GK-CN");
        UUID id = new Nominating(context).confirmed(line);
        people.signIn("canbo");
        navigate("ho-so/" + id, NominationView.class);

        click("hold-" + line.id());
        click("hold-yes");
        assertThat(component(TextArea.class, "hold-reason").isInvalid()).isTrue();
        hold();
        component(DateField.class, "hold-from").clear();
        click("hold-yes");
        assertThat(component(DateField.class, "hold-from").isInvalid()).isTrue();
        assertThat(component(TextArea.class, "hold-reason").isInvalid()).isFalse();
        component(DateField.class, "hold-from").setValue(LocalDate.now(clock));
        click("hold-yes");
        assertThat(shown()).contains("Công an xã, công văn 41", "Đơn đang xác minh");

        people.signIn("truongthon");
        navigate("ho-so/" + id, NominationView.class);
        assertThat(words("waits-" + line.id())).isEqualTo("Đang chờ");
        assertThat(find(Button.class).withId("hold-" + line.id()).all()).isEmpty();
        assertThat(shown()).doesNotContain("Công an xã, công văn 41", "Đơn đang xác minh");
    }

    private void hold() {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<HoldGround> ground = component(RadioButtonGroup.class, "hold-ground");
        ground.setValue(HoldGround.COMPLAINT);
        component(TextField.class, "hold-source").setValue("Công an xã, công văn 41");
        component(TextArea.class, "hold-reason").setValue("Đơn đang xác minh");
        component(DateField.class, "hold-from").setValue(LocalDate.now(clock));
    }

    private <T extends Component> T component(Class<T> type, String id) {
        return find(type).withId(id).single();
    }

    private void click(String id) {
        test(component(Button.class, id)).click();
    }

    private String words(String id) {
        return find(Component.class).withId(id).single().getElement().getTextRecursively();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
