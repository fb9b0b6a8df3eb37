package vn.thidua.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.decision.DecisionStories;
import vn.thidua.shared.ui.StateBadge;

/** Whoever signs what mends a decision reads there what was found wrong in it. */
class FaultViewTest extends ViewTestBase {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void off() {
        turn("OFF");
        people.signOut();
    }

    @Test
    void officerFinds_signerReadsItBesideTheDecision_whichIsNotDoneWith() {
        turn("ON");
        DecisionStories stories = new DecisionStories(context);
        UUID line = stories.recommended("F-GK-CN", "Phùng Thị Dấu").getFirst();
        String route = stories.numbered(line);
        people.signIn("canbo");
        navigate(route, DecisionView.class);
        assertThat(badge()).isEqualTo("Hoàn tất");
        press("paper-report-fault");
        press("confirm-yes");
        assertThat(badge()).isEqualTo("Đã ban hành, đang xử lý sai sót");

        choose("field-fault", "CONTENT");
        test(find(TextArea.class).withId("field-faultFound").single()).setValue("Dòng 1: tên sai dấu");
        choose("field-certificates", "KEEP");
        List<TextField> names = find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Tên đúng"))
                .toList();
        test(names.getFirst()).setValue("Phùng Thị Dậu");
        press("task-submit");

        people.signIn("chutich");
        DecisionView signing = navigate(route, DecisionView.class);
        assertThat(text(signing))
                .contains("Quyết định sửa đổi chờ người có thẩm quyền ký", "Dòng 1: tên sai dấu", "Sai nội dung")
                .contains("1. Phùng Thị Dấu: tên đúng", "Phùng Thị Dậu", "Không phải cấp đổi");
        assertThat(find(Component.class)
                        .withId("task-form-UserTask_SignAmendment")
                        .all())
                .hasSize(1);
    }

    private String badge() {
        return find(StateBadge.class).all().getFirst().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, String value) {
        RadioButtonGroup<Object> group = (RadioButtonGroup<Object>)
                find(RadioButtonGroup.class).withId(id).single();
        Object option = group.getListDataView()
                .getItems()
                .filter(item -> item.toString().contains(value))
                .findFirst()
                .orElseThrow();
        group.setValue(option);
    }

    private void turn(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'decision_correction'",
                value);
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
