package vn.thidua.award.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.award.DirectWorkerTarget;
import vn.thidua.award.RuleRow;
import vn.thidua.award.RuleService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.DateField;

/** A value is written as an office writes it, and kept as the program reads it; what cannot be read loses nothing. */
class RuleDialogViewTest extends ViewTestBase {

    private static final LocalDate FAR = LocalDate.of(2040, 1, 1);
    private static final String TARGET = "direct_worker_target";

    @Autowired
    TestPeople people;

    @Autowired
    RuleService rules;

    @BeforeEach
    void signIn() {
        people.signIn("quantri");
    }

    @AfterEach
    void takeBack() {
        people.signIn("quantri");
        rules.rules("ND152").stream()
                .map(RuleRow::withdrawable)
                .filter(Objects::nonNull)
                .forEach(entered -> rules.withdraw(CommandKey.fresh(), entered));
        people.signOut();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year|stats_due|5/11|11-05",
                "year|stats_due|25-11|11-25",
                "money|base_salary|2.700.000|2700000",
                "money|base_salary|2700000|2700000",
                "money|household_factor|1,6|1.6",
                "council|vote_majority|85 %|85",
                "council|quorum_default|3/4|3/4",
                "limit|sla_commune_check| 4 |4"
            })
    void writtenAsAnOfficeWritesIt_isKeptAsItIsStored(String part, String key, String typed, String stored) {
        open(part, key);
        test(find(TextField.class).withId("rule-value").single()).setValue(typed);

        handIn();

        assertThat(next(key)).isEqualTo(stored);
    }

    /** Month first, as it is stored, would be another day: it is never guessed which was meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year|stats_due|11-25|DAY_OF_YEAR",
                "year|stats_due|31/02|DAY_OF_YEAR",
                "year|stats_due|cuối tháng 11|DAY_OF_YEAR",
                "money|base_salary|hai triệu|MONEY",
                "money|household_factor|một rưỡi|FACTOR",
                "council|vote_majority|ba phần tư|SHARE",
                "council|vote_majority|3/2|SHARE",
                "standard|same_achievement_similarity|101|PERCENT",
                "standard|minor_age|mười tám|COUNT",
                "limit|sla_commune_check|ba|WORKING_DAYS",
                "publication|publication_days|ba|DAYS"
            })
    void whatCannotBeRead_isRefusedWithHowItIsWritten_andNothingTypedIsLost(
            String part, String key, String typed, String kind) {
        open(part, key);
        test(find(TextField.class).withId("rule-value").single()).setValue(typed);

        assertThatThrownBy(this::handIn).hasMessage("award.rule.malformed." + kind);

        assertThat(find(TextField.class).withId("rule-value").single().getValue())
                .isEqualTo(typed);
        assertThat(find(TextField.class).withId("rule-article").single().getValue())
                .isEqualTo("Điều 1 (mẫu)");
        assertThat(find(TextArea.class).withId("rule-reason").single().getValue())
                .isEqualTo("Nghị quyết mới (mẫu)");
        assertThat(next(key)).isNull();
    }

    @Test
    void target_isChosenInWordsWithItsFigure() {
        open("procedure", TARGET);
        assertThat(find(TextField.class).withId("rule-value").exists()).isFalse();
        target(DirectWorkerTarget.Kind.LAST_YEAR_PLUS);
        test(find(TextField.class).withId("rule-value").single()).setValue("năm");
        assertThatThrownBy(this::handIn).hasMessage("award.rule.malformed.TARGET");
        assertThat(find(TextField.class).withId("rule-value").single().getValue())
                .isEqualTo("năm");

        test(find(TextField.class).withId("rule-value").single()).setValue("5");
        handIn();

        assertThat(next(TARGET)).isEqualTo("LAST_YEAR_PLUS_5");
    }

    @Test
    void targetInPercent_takesAComma() {
        open("procedure", TARGET);
        target(DirectWorkerTarget.Kind.PERCENT);
        test(find(TextField.class).withId("rule-value").single()).setValue("65,5 %");

        handIn();

        assertThat(next(TARGET)).isEqualTo("65.5");
    }

    @Test
    void day_isChosen_andNoneIsRefused() {
        open("year", "ruleset_expiry_alert");
        DateField day = find(DateField.class).withId("rule-value").single();
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2027, 3, 1));
        day.clear();
        assertThatThrownBy(this::handIn).hasMessage("award.rule.malformed.DATE");

        day.setValue(LocalDate.of(2041, 3, 1));
        handIn();

        assertThat(next("ruleset_expiry_alert")).isEqualTo("2041-03-01");
    }

    @SuppressWarnings("unchecked")
    private void target(DirectWorkerTarget.Kind kind) {
        ((Select<DirectWorkerTarget.Kind>)
                        find(Select.class).withId("rule-target").single())
                .setValue(kind);
    }

    private void open(String part, String key) {
        UI.getCurrent().navigate("quy-dinh", QueryParameters.of("muc", part));
        test(find(Button.class).withId("change-" + key).single()).click();
    }

    private void handIn() {
        find(DateField.class).withId("rule-from").single().setValue(FAR);
        test(find(TextField.class).withId("rule-article").single()).setValue("Điều 1 (mẫu)");
        test(find(TextArea.class).withId("rule-reason").single()).setValue("Nghị quyết mới (mẫu)");
        test(find(Button.class).withId("rule-keep").single()).click();
    }

    private String next(String key) {
        people.signIn("quantri");
        return rules.rules("ND152").stream()
                .filter(row -> row.key().key().equals(key) && row.form() == null)
                .findFirst()
                .map(RuleRow::next)
                .filter(next -> next.validFrom().equals(FAR))
                .map(next -> next.value())
                .orElse(null);
    }
}
