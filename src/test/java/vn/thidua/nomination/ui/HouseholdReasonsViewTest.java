package vn.thidua.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.nomination.CultureFamilies;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationService;

/** A list of which every household is warned of: some at a time, and one reason where the rule says the same of many. */
class HouseholdReasonsViewTest extends ViewTestBase {

    private static final String WHY = "Nhiều hộ đi làm xa, đã lấy ý kiến bổ sung";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    NominationService nominations;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void listOfWarnings_isShownSomeAtATime() {
        UUID id = new CultureFamilies(context).doubted(13);
        people.signIn("canbo");
        navigate("ho-so/" + id, NominationView.class);

        assertThat(find(NomineePanel.class).all()).hasSize(10);
        click("warned-more");

        assertThat(find(NomineePanel.class).all()).hasSize(13);
        assertThat(find(Button.class).withId("warned-more").exists()).isFalse();
    }

    @Test
    void oneReason_answersAllWithTheSameWords_andStandsAtEachHousehold() {
        UUID id = new CultureFamilies(context).doubted(12);
        people.signIn("canbo");
        navigate("ho-so/" + id, NominationView.class);

        click("reason-all-villageAgreed");
        click("confirm-yes");
        assertThat(reasons(id)).as("without words nothing is kept").isEmpty();
        test(find(TextArea.class).withId("confirm-reason").single()).setValue(WHY);
        click("confirm-yes");

        assertThat(reasons(id)).hasSize(12).containsOnly(WHY);
        assertThat(find(Button.class).withId("reason-all-villageAgreed").exists())
                .isFalse();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains(WHY);
    }

    /** Of a list of this length the page shows what was found when its step was reached. */
    @Test
    void sameWordsOverOtherData_areNoPartOfTheOneReason() {
        UUID id = new CultureFamilies(context).doubted(32);
        jdbc.update("""
                update nomination_finding set looked_at = 'Đơn vị khai: 20 hộ đồng ý ở hai cuộc họp'
                where rule = 'villageAgreed' and line = (
                    select id from nomination_line where nomination = ? order by position limit 1)""", id);
        people.signIn("canbo");
        navigate("ho-so/" + id, NominationView.class);

        assertThat(find(Button.class)
                        .withId("reason-all-villageAgreed")
                        .single()
                        .getText())
                .isEqualTo("Ghi một lý do cho 31 hộ");
    }

    @Test
    void whoOnlyReads_isOfferedNoReason() {
        UUID id = new CultureFamilies(context).doubted(3);
        people.signIn("truongthon");
        navigate("ho-so/" + id, NominationView.class);

        assertThat(find(Component.class).withId("warned-households").exists()).isTrue();
        assertThat(find(Button.class).withId("reason-all-villageAgreed").exists())
                .isFalse();
    }

    private List<String> reasons(UUID id) {
        return people.as("canbo", () -> nominations.details(id)).lines().stream()
                .flatMap(line -> line.findings().stream())
                .filter(finding -> finding.rule().equals("villageAgreed") && finding.reason() != null)
                .map(NominationDetails.Finding::reason)
                .map(NominationDetails.Reason::text)
                .toList();
    }

    private void click(String button) {
        test(find(Button.class).withId(button).single()).click();
    }
}
