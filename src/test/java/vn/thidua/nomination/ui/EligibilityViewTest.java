package vn.thidua.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.nomination.Beginnings;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.StatementKind;
import vn.thidua.nomination.eligibility.YearRating;

/** The explanation on the screens: after each nominee while writing, and at the appraisal. */
class EligibilityViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    DraftService drafts;

    @Autowired
    Clock clock;

    Beginnings beginnings;

    @BeforeEach
    void begin() {
        beginnings = new Beginnings(context);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void ratingStated_isKeptAndReckonedAtOnce() {
        NominationDraft.Line line = Drafts.person("Vũ Thị Khai (mẫu)", "F-BKTP-CN");
        UUID id = beginnings.drafted("truongthon", beginnings.ofTheVillage(line));
        people.signIn("truongthon");
        toTheStandardOfTheNominee(id);
        assertThat(words("finding-standard.any")).contains("mới có 0 lần liên tục");

        Select<StatementKind> kind = find(Select.class).withId("statement-kind").single();
        kind.setValue(StatementKind.RATING);
        click("statement-add");
        Select<Integer> year = find(Select.class).withId("statement-year-1").single();
        year.setValue(LocalDate.now(clock).getYear());
        Select<YearRating> rating =
                find(Select.class).withId("statement-rating-1").single();
        rating.setValue(YearRating.EXCELLENT);

        assertThat(words("finding-standard.any")).contains("Mới có 1 năm liên tục");
        assertThat(drafts.draft(id).lines().getFirst().particulars().statements())
                .singleElement()
                .satisfies(said -> assertThat(said.rating()).isEqualTo(YearRating.EXCELLENT));

        click("statement-remove-1");
        assertThat(drafts.draft(id).lines().getFirst().particulars().statements())
                .isEmpty();
    }

    @Test
    void nothingChosenYet_saysWhatToChoose() {
        NominationDraft.Line line = Drafts.person("Vũ Thị Chưa (mẫu)", "");
        UUID id = beginnings.drafted("truongthon", beginnings.ofTheVillage(line));
        people.signIn("truongthon");

        toTheStandardOfTheNominee(id);

        assertThat(words("line-findings")).contains("Chọn hình thức");
        assertThat(find(Component.class).withId("statement-kind").exists()).isFalse();
    }

    @Test
    void appraiser_writesTheReasonBesideTheFinding() {
        UUID id = beginnings.submitted(
                "truonghoc",
                beginnings.ofTheSchool(beginnings.teacher("Ngô Thị " + UUID.randomUUID(), "T-LDTT", YearRating.GOOD)));
        new Nominating(context).check(id, Map.of("checkOutcome", "COMPLETE"));
        people.signIn("truonghoc");
        navigate("ho-so/" + id, NominationView.class);
        assertThat(words("finding-BR-22")).contains("phải ghi lý do");
        assertThat(find(Button.class).withId("reason-BR-22").exists()).isFalse();

        people.signIn("canbo");
        navigate("ho-so/" + id, NominationView.class);
        click("reason-BR-22");
        test(find(TextArea.class).withId("confirm-reason").single()).setValue("Trường quên đăng ký, đã nhắc");
        click("confirm-yes");

        assertThat(words("finding-BR-22"))
                .contains("Trường quên đăng ký, đã nhắc")
                .doesNotContain("phải ghi lý do");
    }

    @Test
    void similarAchievement_standsBesideTheNomineesOwn_forTheOfficeAlone() {
        String name = "Ngô Thị " + UUID.randomUUID();
        String own = "Hiến 126 m² đất thổ cư, vận động mười hai hộ cùng mở rộng đường trục thôn";
        String other = "Hiến 120 m² đất thổ cư, vận động mười hộ cùng mở rộng đường trục của thôn";
        Nominating nominating = new Nominating(context);
        nominating.submitted(Drafts.person(name, "F-GK-CN", other));
        UUID id = nominating.confirmed(Drafts.person(name, "F-GK-CN", own));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));

        people.signIn("truongthon");
        navigate("ho-so/" + id, NominationView.class);
        assertThat(words("finding-BR-01")).contains("phải ghi lý do").doesNotContain(other);

        people.signIn("canbo");
        navigate("ho-so/" + id, NominationView.class);
        Div both = find(Div.class).withClassName("set-aside-both").single();
        assertThat(both.getChildren().map(text -> text.getElement().getTextRecursively()))
                .satisfiesExactly(
                        first -> assertThat(first).contains(own),
                        second -> assertThat(second).contains(other));
    }

    private void toTheStandardOfTheNominee(UUID id) {
        navigate("de-nghi/" + id + "/sua", WizardView.class);
        click("wizard-next");
        click("nominee-edit-1");
        click("wizard-next");
        click("wizard-next");
    }

    private String words(String id) {
        return find(Component.class).withId(id).single().getElement().getTextRecursively();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
