package vn.thidua.movement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.movement.LaunchLevel;
import vn.thidua.movement.TitleChoices;
import vn.thidua.shared.ui.DateField;

/** The officer launches a movement and sets a quota; others read. */
class MovementViewTest extends ViewTestBase {

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final String name = "Phong trào màn hình " + UUID.randomUUID();

    @AfterEach
    void takeBack() {
        people.signOut();
        String own = "(select code from movement where name = ?)";
        jdbc.update("delete from movement_quota where movement in " + own, name);
        jdbc.update("delete from movement_criterion where movement in " + own, name);
        jdbc.update("delete from movement where name = ?", name);
    }

    @Test
    void officerWritesLaunchesAndAllots() {
        people.signIn("canbo");
        navigate(MovementListView.class);
        press("movement-new");
        test($(TextField.class).id("movement-name")).setValue(name);
        test($(TextField.class).id("movement-plan-number")).setValue("15/KH-UBND");
        LocalDate today = LocalDate.now(clock);
        day("movement-plan-date", today);
        day("movement-starts", today);
        day("movement-ends", today.plusMonths(2));
        day("movement-until", today.plusMonths(3));
        test($(TextArea.class).id("movement-criteria-lines")).setValue("Mỗi ngõ một hàng hoa\nKhông rác ngoài đường");
        press("movement-keep");

        assertThat(text()).contains(name, "Kế hoạch số 15/KH-UBND", "Không rác ngoài đường", "Đang soạn");
        press("movement-launch");
        press("confirm-yes");
        assertThat(text()).contains("Đã phát động");

        press("movement-allot");
        ComboBox<TitleChoices.Choice> form = $(ComboBox.class).id("quota-form");
        form.setValue(form.getListDataView()
                .getItems()
                .filter(choice -> choice.code().equals("F-GK"))
                .findFirst()
                .orElseThrow());
        assertThatThrownBy(() -> press("quota-keep")).hasMessage("movement.refused.quotaWithoutCases");
        $(IntegerField.class).id("quota-cases").setValue(2);
        test($(TextField.class).id("quota-basis")).setValue("Kế hoạch 15/KH-UBND");
        press("quota-keep");

        assertThat(text()).contains("đã đề nghị 0/2", "Giấy khen của Chủ tịch UBND xã");
    }

    @Test
    void movementOfTheCity_isReadWithItsPlanToBeEntered() {
        people.signIn("canbo");
        UI.getCurrent().navigate("phong-trao/ND/CDS");

        assertThat(text()).contains("Thành phố phát động", "Chưa ghi số kế hoạch");
        assertThat(find(Button.class).withId("movement-guide").exists()).isTrue();
        assertThat(find(Button.class).withId("movement-change").exists()).isFalse();
    }

    @Test
    void officerEntersAMovementOfTheCity_withThePlanReceived() {
        people.signIn("canbo");
        navigate(MovementListView.class);
        press("movement-new");
        RadioButtonGroup<LaunchLevel> level = $(RadioButtonGroup.class).id("movement-level");
        assertThat(level.getHelperText()).isEqualTo("Xã soạn trước, rồi phát động bằng kế hoạch của xã.");
        level.setValue(LaunchLevel.CITY);
        assertThat(level.getHelperText()).contains("Chỉ xã mình thấy và sửa được");
        test($(TextField.class).id("movement-name")).setValue(name);
        LocalDate today = LocalDate.now(clock);
        day("movement-starts", today);
        day("movement-ends", today.plusMonths(2));
        day("movement-until", today.plusMonths(3));
        assertThatThrownBy(() -> press("movement-keep")).hasMessage("movement.refused.notSaid.planReceived");
        test($(TextField.class).id("movement-plan-number")).setValue("210/KH-UBND");
        day("movement-plan-date", today);
        press("movement-keep");

        assertThat(text())
                .contains(
                        name,
                        "Thành phố phát động",
                        "Đã phát động",
                        "Kế hoạch số 210/KH-UBND",
                        "Theo kế hoạch của cấp phát động.");
        press("movement-change");
        assertThat(find(Component.class).withId("movement-level").exists()).isFalse();
    }

    @Test
    void chair_readsOnly() {
        people.signIn("chutich");
        navigate(MovementListView.class);

        assertThat(find(Component.class).withId("movement-HIENDAT").exists()).isTrue();
        assertThat(find(Button.class).withId("movement-new").exists()).isFalse();
    }

    private void day(String id, LocalDate day) {
        $(DateField.class).id(id).setValue(day);
    }

    private void press(String id) {
        test($(Button.class).id(id)).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
