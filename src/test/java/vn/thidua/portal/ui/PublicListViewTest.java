package vn.thidua.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.publication.ObjectionRuling;
import vn.thidua.publication.Publishing;

/** The public page as somebody sees it who has not signed in. */
class PublicListViewTest extends ViewTestBase {

    private static final String NAME = "Nguyễn Thị Hường (mẫu)";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    Publishing publishing;
    UUID nomination;

    @BeforeEach
    void aListHangs() {
        publishing = new Publishing(context);
        stage("BEFORE_COUNCIL");
        nomination = new Nominating(context).ready(Drafts.person(NAME, "F-GK-CN"));
        publishing.post("canbo", nomination, LocalDate.now(clock));
        people.signOut();
    }

    @AfterEach
    void backToTheRules() {
        stage("NONE");
    }

    @Test
    @DisplayName("BR-14 a visitor reads name, unit, form and short achievement, and nothing else")
    void visitor_readsFourThings_andNothingElse() {
        open();

        String page = shownView().getTextRecursively();
        assertThat($(NativeTable.class).single().getElement().getTextRecursively())
                .contains(NAME, "Thôn Xuân Đoài", "Giấy khen", "Hiến đất thổ cư")
                .doesNotContain("1968", "126");
        assertThat(page).doesNotContain("1968", "138 ", nomination.toString());
        assertThat(shownView().getOuterHTML())
                .doesNotContain(
                        nomination.toString(), publishing.list(nomination).toString());
    }

    @Test
    void listOfLists_leadsToIt_withoutSigningIn() {
        UI.getCurrent().navigate("niem-yet");

        assertThat($(LoginForm.class).exists()).isFalse();
        assertThat(shownView().getOuterHTML()).contains("niem-yet/" + publishing.code(nomination));
    }

    @Test
    void everythingElse_asksToSignIn() {
        UI.getCurrent().navigate("danh-sach-niem-yet/" + publishing.list(nomination));

        assertThat($(LoginForm.class).exists()).isTrue();
    }

    @Test
    @DisplayName("BR-14 an address that never was and a list that came down answer alike")
    void listThatIsNotThere_answersLikeOneThatCameDown() {
        UI.getCurrent().navigate("niem-yet/khongbaogioco");
        String never = shownView().getTextRecursively();
        publishing.rule("canbo", publishing.object(nomination, 1, "Sai"), ObjectionRuling.UPHELD, "Đúng");

        open();

        assertThat(shownView().getTextRecursively()).isEqualTo(never);
        assertThat(never).contains("không còn niêm yết");
    }

    @Test
    void objection_isSentWithoutAName_andBecomesATask() {
        open();

        test($(TextArea.class).id("objection-words")).setValue("Đất này chưa giao");
        test($(Button.class).id("objection-send")).click();

        assertThat(shown("objection-sent")).contains("Đã nhận ý kiến");
        assertThat(publishing.details("canbo", nomination).objections())
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.identity().person()).isNull();
                    assertThat(objection.identity().words()).isEqualTo("Đất này chưa giao");
                });
        test($(Button.class).id("objection-another")).click();
        assertThat($(TextArea.class).id("objection-words").getValue()).isEmpty();
    }

    @Test
    void objectionWithoutWords_saysWhatIsMissing_andKeepsTheRest() {
        open();

        test($(TextField.class).id("objection-person")).setValue("Ông Tố");
        test($(Button.class).id("objection-send")).click();

        assertThat(shownView().getTextRecursively()).contains("Hãy ghi nội dung ý kiến.");
        assertThat($(TextField.class).id("objection-person").getValue()).isEqualTo("Ông Tố");
        assertThat(publishing.details("canbo", nomination).objections()).isEmpty();
    }

    private String shown(String id) {
        Component found = $(Div.class).id(id);
        return found.getElement().getTextRecursively();
    }

    private void open() {
        UI.getCurrent().navigate("niem-yet/" + publishing.code(nomination));
    }

    private static Element shownView() {
        return ((Component) UI.getCurrent().getCurrentView()).getElement();
    }

    private void stage(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'publication_stage' and form is null",
                value);
    }
}
