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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.award.Confidence;
import vn.thidua.award.RuleChange;
import vn.thidua.award.RulePart;
import vn.thidua.award.RuleRow;
import vn.thidua.award.RuleService;
import vn.thidua.award.RuleValue;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.DateField;

class RulesViewTest extends ViewTestBase {

    private static final LocalDate FAR = LocalDate.of(2040, 1, 1);
    private static final String KEY = "sla_commune_check";
    private static final String UNVERIFIED = "Chưa xác minh";
    private static final String NEXT_UNVERIFIED = "Sắp tới: chưa xác minh";

    @Autowired
    TestPeople people;

    @Autowired
    RuleService rules;

    @AfterEach
    void takeBack() {
        people.signIn("quantri");
        rules.rules("ND152").stream()
                .map(RuleRow::withdrawable)
                .filter(Objects::nonNull)
                .forEach(entered -> rules.withdraw(CommandKey.fresh(), entered));
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

        assertThat(text(KEY)).contains("3 ngày làm việc", "Mặc định của phần mềm, chưa có quy định");
        assertThat(find(Button.class).withId("change-" + KEY).exists()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(RulePart.class)
    void everyValue_hasItsArticleBesideIt_andABadgeWhereItIsUnverified(RulePart part) {
        open("canbo", part);

        assertThat(rules.rules("ND152"))
                .filteredOn(row -> row.key().part() == part)
                .isNotEmpty()
                .allSatisfy(row -> {
                    RuleValue now = Objects.requireNonNull(row.now());
                    String shown = text(row.key().key() + (row.form() == null ? "" : "-" + row.form()));
                    assertThat(shown).contains(now.article());
                    assertThat(shown.contains(UNVERIFIED))
                            .as(shown)
                            .isEqualTo(now.confidence().unverified());
                });
    }

    @ParameterizedTest
    @CsvSource({
        "sla_notify_awardee, limit, VERIFIED, false",
        "minor_age, standard, SURE, false",
        "base_salary, money, UNSURE, true",
        "sla_commune_check, limit, DEFAULT, true"
    })
    void badge_standsBesideWhatIsUnsureOrADefault(String key, String part, Confidence mark, boolean badge) {
        open("canbo", RulePart.valueOf(part.toUpperCase(Locale.ROOT)));

        assertThat(rules.rules("ND152"))
                .filteredOn(row -> row.key().key().equals(key) && row.form() == null)
                .extracting(row -> Objects.requireNonNull(row.now()).confidence())
                .containsExactly(mark);
        assertThat(text(key).contains(UNVERIFIED)).isEqualTo(badge);
    }

    @Test
    void formsOfOneName_areToldApart() {
        open("canbo", RulePart.MONEY);

        assertThat(text("bonus_coefficient-F-GK-CN")).contains("Giấy khen của Chủ tịch UBND xã (Cá nhân)");
        assertThat(text("bonus_coefficient-F-GK-TT")).contains("Giấy khen của Chủ tịch UBND xã (Tập thể)");
        assertThat(text("bonus_coefficient-T-LDTT"))
                .contains("Lao động tiên tiến")
                .doesNotContain("(Cá nhân)");
    }

    @Test
    void setThatIsSaidToEndSoon_saysSo_andLeadsToTheDay() {
        open("canbo");

        assertThat(find(Component.class)
                        .withId("rule-set-expiry")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("hết hiệu lực từ ngày 01/03/2027", "Cơ sở dữ liệu vbpl.vn", "Mốc trong năm");
        UI.getCurrent().navigate("quy-dinh", QueryParameters.simple(Map.of("bo", "ND98")));
        assertThat(find(Component.class).withId("rule-set-expiry").exists()).isFalse();
    }

    @Test
    void versionToCome_saysOfItselfHowWellItIsKnown() {
        toCome(KEY, Confidence.VERIFIED);
        toCome("sla_notify_awardee", Confidence.UNSURE);
        open("canbo");

        assertThat(text(KEY))
                .contains("từ ngày 01/01/2040: 4 ngày làm việc; căn cứ: Điều 1 (mẫu)", UNVERIFIED)
                .doesNotContain(NEXT_UNVERIFIED);
        assertThat(text("sla_notify_awardee")).contains(NEXT_UNVERIFIED).doesNotContain(UNVERIFIED);
    }

    @Test
    void versionToCome_ofTheSetThatIsTakenOver_isUnverifiedInTheOther() {
        toCome("sla_notify_awardee", Confidence.VERIFIED);
        people.signIn("canbo");
        UI.getCurrent().navigate("quy-dinh", QueryParameters.simple(Map.of("bo", "SUCCESSOR", "muc", "limit")));

        assertThat(text("sla_notify_awardee")).contains("từ ngày 01/01/2040", UNVERIFIED, NEXT_UNVERIFIED);
    }

    private void toCome(String key, Confidence confidence) {
        people.signIn("quantri");
        rules.change(
                CommandKey.fresh(),
                new RuleChange("ND152", key, null, "4", null, FAR, "Điều 1 (mẫu)", confidence, "Nghị quyết mới (mẫu)"));
    }

    private String text(String key) {
        return find(Component.class).withId("rule-" + key).single().getElement().getTextRecursively();
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
        open(who, RulePart.LIMIT);
    }

    private void open(String who, RulePart part) {
        people.signIn(who);
        UI.getCurrent()
                .navigate("quy-dinh", QueryParameters.of("muc", part.name().toLowerCase(Locale.ROOT)));
    }

    private RuleRow row() {
        return rules.rules("ND152").stream()
                .filter(row -> row.key().key().equals(KEY) && row.form() == null)
                .findFirst()
                .orElseThrow();
    }
}
