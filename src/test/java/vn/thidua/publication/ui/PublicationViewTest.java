package vn.thidua.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
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
import vn.thidua.publication.PostingPlace;
import vn.thidua.publication.PublicationState;
import vn.thidua.publication.Publishing;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.Formats;

/** The list of a village on the screens of those who work on it. */
class PublicationViewTest extends ViewTestBase {

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
    void aVillageNominates() {
        publishing = new Publishing(context);
        stage("BEFORE_FILING");
        nomination = new Nominating(context)
                .submitted(
                        Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"),
                        Drafts.person("Trần Văn Mận (mẫu)", "F-GK-CN"));
    }

    @AfterEach
    void backToTheRules() {
        people.signOut();
        stage("NONE");
    }

    @Test
    void villageHead_writesPrintsAndPosts() {
        open("truongthon");
        assertThat($(Anchor.class).withId("list-pdf").exists()).isFalse();
        test($(TextArea.class).id("achievement-1")).setValue("Hiến 126 m² đất làm đường.");
        click("list-keep");
        assertThat($(Anchor.class).withId("list-pdf").exists()).isTrue();

        @SuppressWarnings("unchecked")
        CheckboxGroup<PostingPlace> places = $(CheckboxGroup.class).id("posting-places");
        click("posting-post");
        assertThat(places.isInvalid()).isTrue();
        places.setValue(Set.of(PostingPlace.VILLAGE));
        click("posting-post");

        assertThat(publishing.details("truongthon", nomination).state()).isEqualTo(PublicationState.HANGING);
        assertThat(publishing.hanging().stream()
                        .filter(list -> list.code().equals(publishing.code(nomination)))
                        .findFirst()
                        .orElseThrow()
                        .entries()
                        .getFirst()
                        .achievement())
                .isEqualTo("Hiến 126 m² đất làm đường.");
        assertThat($(Anchor.class).id("public-page").getHref()).isEqualTo("niem-yet/" + publishing.code(nomination));
    }

    @Test
    void dayOnWhichNothingCouldHang_isRefusedWithTheDaysThatCan_andWhatWasTypedStays() {
        open("truongthon");
        test($(TextArea.class).id("achievement-1")).setValue("Hiến 126 m² đất làm đường.");
        click("list-keep");
        @SuppressWarnings("unchecked")
        CheckboxGroup<PostingPlace> places = $(CheckboxGroup.class).id("posting-places");
        places.setValue(Set.of(PostingPlace.VILLAGE));
        DateField day = $(DateField.class).id("posting-day");
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        day.setValue(tomorrow);

        click("posting-post");

        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).contains("đến ngày " + Formats.date(LocalDate.now(clock)));
        assertThat(day.getValue()).isEqualTo(tomorrow);
        assertThat(places.getValue()).containsExactly(PostingPlace.VILLAGE);
        assertThat(publishing.details("truongthon", nomination).state()).isEqualTo(PublicationState.TO_POST);
    }

    @Test
    @DisplayName("BR-14 the Front concludes on an objection, the village reads the conclusion and not who objected")
    void front_concludes_villageReadsTheConclusion() {
        publishing.post("truongthon", nomination, LocalDate.now(clock));
        publishing.object(nomination, 2, "Đất này chưa giao");
        open("truongthon");
        assertThat(page()).contains("chỉ người kết luận đọc được").doesNotContain("Đất này chưa giao");
        assertThat($(Button.class).withId("objection-resolve-1").exists()).isFalse();

        open("mattran");
        assertThat(page()).contains("Đất này chưa giao", "Không nêu tên");
        click("objection-resolve-1");
        click("ruling-save");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<ObjectionRuling> ruling = $(RadioButtonGroup.class).id("ruling");
        assertThat(ruling.isInvalid()).isTrue();
        ruling.setValue(ObjectionRuling.UPHELD);
        test($(TextArea.class).id("ruling-reason")).setValue("Đất đang tranh chấp");
        click("ruling-save");
        assertThat(page()).contains("Ý kiến đúng", "Đã dừng");

        people.signIn("truongthon");
        UI.getCurrent().navigate("ho-so/" + nomination);
        assertThat(page()).contains("Trần Văn Mận (mẫu): dừng theo ý kiến phản ánh", "Đất đang tranh chấp");
    }

    @Test
    void officer_entersWhatWasSaidByTelephone() {
        publishing.post("truongthon", nomination, LocalDate.now(clock));
        open("canbo");
        click("objection-enter");
        test($(TextArea.class).id("objection-words")).setValue("Họp thôn chưa đủ hộ");
        click("objection-save");

        assertThat(publishing.details("mattran", nomination).objections())
                .singleElement()
                .satisfies(objection -> assertThat(objection.identity().words()).isEqualTo("Họp thôn chưa đủ hộ"));
        assertThat(page()).contains("Qua điện thoại").doesNotContain("Họp thôn chưa đủ hộ");
    }

    @Test
    void proofThatIsThere_letsTheListBeClosed() {
        publishing.post("truongthon", nomination, LocalDate.now(clock));
        publishing.endPeriod(nomination);
        publishing.keepProof("truongthon", nomination);
        open("truongthon");
        assertThat($(Anchor.class).withId("minutes-pdf").exists()).isTrue();

        click("list-close");

        assertThat(publishing.details("truongthon", nomination).state()).isEqualTo(PublicationState.CLOSED);
        assertThat(page()).contains("Không có ý kiến phản ánh");
    }

    private void open(String reader) {
        people.signIn(reader);
        UI.getCurrent().navigate("danh-sach-niem-yet/" + publishing.list(nomination));
    }

    private void click(String id) {
        test($(Button.class).id(id)).click();
    }

    private static String page() {
        return shownView().getTextRecursively();
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
