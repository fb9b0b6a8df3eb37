package vn.thidua.award.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.award.RuleRow;
import vn.thidua.award.RuleService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.DateField;

class RulesViewTest extends ViewTestBase {

    private static final LocalDate FAR = LocalDate.of(2040, 1, 1);
    private static final String KEY = "sla_commune_check";

    @Autowired
    TestPeople people;

    @Autowired
    RuleService rules;

    @AfterEach
    void takeBack() {
        people.signIn("quantri");
        UUID entered = row().withdrawable();
        if (entered != null) {
            rules.withdraw(CommandKey.fresh(), entered);
        }
        people.signOut();
    }

    @Test
    void administratorEntersAVersion_andTheListSaysFromWhen() {
        open("quantri");
        test(find(Button.class).withId("change-" + KEY).single()).click();
        test(find(TextField.class).withId("rule-value").single()).setValue("4");
        find(DateField.class).withId("rule-from").single().setValue(FAR);
        test(find(TextField.class).withId("rule-article").single()).setValue("Điều 1 (mẫu)");
        test(find(TextArea.class).withId("rule-reason").single()).setValue("Nghị quyết mới (mẫu)");
        test(find(Button.class).withId("rule-keep").single()).click();

        assertThat(row().next())
                .isNotNull()
                .satisfies(next -> assertThat(next.value()).isEqualTo("4"));
        assertThat(find(Button.class).withId("withdraw-" + KEY).exists()).isTrue();
    }

    @Test
    void refusedValue_leavesTheDialogAndWhatWasTyped() {
        open("quantri");
        test(find(Button.class).withId("change-" + KEY).single()).click();
        test(find(TextField.class).withId("rule-value").single()).setValue("0");
        find(DateField.class).withId("rule-from").single().setValue(FAR);
        test(find(TextField.class).withId("rule-article").single()).setValue("Điều 1 (mẫu)");
        test(find(TextArea.class).withId("rule-reason").single()).setValue("Nghị quyết mới (mẫu)");
        assertThatThrownBy(() ->
                        test(find(Button.class).withId("rule-keep").single()).click())
                .hasMessage("award.rule.withoutDay");

        assertThat(find(TextField.class).withId("rule-value").single().getValue())
                .isEqualTo("0");
        assertThat(row().next()).isNull();
    }

    @Test
    void secondVersionFromTheSameDay_isRefused_andWhatWasTypedStays() {
        open("quantri");
        enter("4");
        open("quantri");

        assertThatThrownBy(() -> enter("5")).hasMessage("award.rule.overlapping");

        assertThat(find(TextField.class).withId("rule-value").single().getValue())
                .isEqualTo("5");
        assertThat(row().next()).satisfies(next -> assertThat(next.value()).isEqualTo("4"));
    }

    private void enter(String value) {
        test(find(Button.class).withId("change-" + KEY).single()).click();
        test(find(TextField.class).withId("rule-value").single()).setValue(value);
        find(DateField.class).withId("rule-from").single().setValue(FAR);
        test(find(TextField.class).withId("rule-article").single()).setValue("Điều 1 (mẫu)");
        test(find(TextArea.class).withId("rule-reason").single()).setValue("Nghị quyết mới (mẫu)");
        test(find(Button.class).withId("rule-keep").single()).click();
    }

    @Test
    void officer_readsTheArticleBesideTheValue_andChangesNothing() {
        open("canbo");

        assertThat(find(Component.class).withId("rule-" + KEY).exists()).isTrue();
        assertThat(find(Button.class).withId("change-" + KEY).exists()).isFalse();
    }

    @Test
    void setToCome_saysOfEachValueWhetherItIsTakenOver_andTheReminderRulesAreALinkAway() {
        people.signIn("quantri");
        UI.getCurrent().navigate("quy-dinh", QueryParameters.simple(Map.of("bo", "SUCCESSOR", "muc", "limit")));

        assertThat(find(Component.class)
                        .withId("rule-sla_commune_front_confirm")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("lấy theo Nghị định 152/2025/NĐ-CP");
        assertThat(find(Component.class)
                        .withId("rule-" + KEY)
                        .single()
                        .getElement()
                        .getTextRecursively())
                .doesNotContain("lấy theo Nghị định");
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("nhac-han"));
    }

    private void open(String who) {
        people.signIn(who);
        UI.getCurrent().navigate("quy-dinh", QueryParameters.of("muc", "limit"));
    }

    private RuleRow row() {
        return rules.rules("ND152").stream()
                .filter(row -> row.key().key().equals(KEY) && row.form() == null)
                .findFirst()
                .orElseThrow();
    }
}
