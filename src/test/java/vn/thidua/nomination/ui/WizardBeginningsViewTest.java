package vn.thidua.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.award.AwardForm;
import vn.thidua.award.CommendationType;
import vn.thidua.nomination.Beginnings;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.HeadRelation;
import vn.thidua.nomination.Manner;
import vn.thidua.nomination.MovementChoice;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.Procedure;
import vn.thidua.nomination.SimpleGround;
import vn.thidua.nomination.eligibility.YearRating;

/** The wizard as schools, the commune and the village's Front see it. */
class WizardBeginningsViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    DraftService drafts;

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
    void schoolChoosesATitle_isAskedForYearRatingAndCertificate() {
        open("truonghoc", beginnings.ofTheSchool(Drafts.person("Lương Thị Bích Liên (mẫu)", "F-GK-CN")));
        click("wizard-next");
        click("nominee-edit-1");
        assertThat(visible("line-rating")).isFalse();

        choose("line-form", "T-CSTDCS");

        assertThat(visible("line-titleYear")).isTrue();
        assertThat(visible("line-rating")).isTrue();
        assertThat(visible("line-certificate")).isTrue();
        assertThat(visible("line-relation")).isFalse();
        choose("line-form", "T-LDTT");
        assertThat(visible("line-rating")).isTrue();
        assertThat(visible("line-certificate")).isFalse();
    }

    @Test
    void meetingOfASchool_isCalledByTheNameOfItsMinutes() {
        open(
                "truonghoc",
                beginnings.ofTheSchool(beginnings.teacher("Lương Thị Bích Liên (mẫu)", "T-CSTDCS", YearRating.GOOD)));
        click("wizard-next");
        click("wizard-next");

        assertThat(find(H2.class).withId("wizard-question").single().getText()).isEqualTo("Tập thể bình xét thế nào?");
        assertThat(find(IntegerField.class).withId("meeting-total").single().getLabel())
                .isEqualTo("Tổng số người của tập thể");
        assertThat(find(Paragraph.class).all()).anyMatch(text -> text.getText().contains("Biên bản bình xét thi đua"));
    }

    @Test
    void chairBegins_isToldOfTheSimpleProcedureAndAskedForItsGround() {
        people.signIn("chutich");
        navigate("de-nghi/moi", WizardView.class);
        click("secrecy-no");

        assertThat(find(H2.class).withId("wizard-question").single().getText())
                .isEqualTo("Thành tích nào đã được phát hiện?");
        assertThat(find(Component.class).withId("wizard-movement").exists()).isFalse();
        Select<SimpleGround> ground = find(Select.class).withId("wizard-ground").single();
        ground.setValue(SimpleGround.FOUND);
        assertThat(ground.getHelperText()).contains("Điều 85");
        click("wizard-next");
        click("wizard-next");
        assertThat(find(H2.class).withId("wizard-question").single().getText()).contains("minh chứng");
    }

    @Test
    void suddenAchievementOfAVillage_offersTheSimpleProcedure() {
        open("truongthon", beginnings.ofTheVillage(Drafts.person("Trần Văn Dũng (mẫu)", "F-GK-CN")));
        assertThat(visible("wizard-procedure")).isFalse();

        Select<CommendationType> type = find(Select.class).withId("wizard-type").single();
        type.setValue(CommendationType.DOT_XUAT);
        RadioButtonGroup<Procedure> procedure =
                find(RadioButtonGroup.class).withId("wizard-procedure").single();
        procedure.setValue(Procedure.SIMPLE);
        click("wizard-next");
        click("wizard-next");

        assertThat(find(H2.class).withId("wizard-question").single().getText()).contains("minh chứng");
    }

    @Test
    void typeChangedBack_takesTheSimpleProcedureBack() {
        UUID id = open(
                "truongthon",
                beginnings.simple(
                        Drafts.XUAN_DOAI, SimpleGround.SUDDEN, Beginnings.saver("Trần Văn Dũng (mẫu)", "F-GK-CN")));

        Select<CommendationType> type = find(Select.class).withId("wizard-type").single();
        type.setValue(CommendationType.CONG_TRANG);

        assertThat(drafts.draft(id).manner()).isEqualTo(Manner.NORMAL);
    }

    @Test
    void headNamesTheSpouse_isToldWhoNominatesInstead() {
        open("truongthon", beginnings.ofTheVillage(Drafts.person("Vũ Thị Hạnh (mẫu)", "F-GK-CN")));
        click("wizard-next");
        click("nominee-edit-1");
        assertThat(find(Component.class).withId("line-relation-answer").exists())
                .isFalse();

        RadioButtonGroup<HeadRelation> relation =
                find(RadioButtonGroup.class).withId("line-relation").single();
        relation.setValue(HeadRelation.SPOUSE);

        assertThat(find(Paragraph.class).all()).anyMatch(text -> text.getText().contains("Phạm Thị Hiền (mẫu)"));
    }

    @Test
    void frontBegins_isToldForWhomAndAskedWhoTheNomineeIs() {
        open("mattran", beginnings.ofTheVillage(Drafts.person("Nguyễn Văn Thuận (mẫu)", "F-GK-CN")));
        assertThat(visible("wizard-beginning")).isTrue();
        click("wizard-next");
        click("nominee-edit-1");

        RadioButtonGroup<HeadRelation> relation =
                find(RadioButtonGroup.class).withId("line-relation").single();
        assertThat(relation.getValue()).isNull();
        assertThat(relation.getListDataView().getItems()).containsExactly(HeadRelation.HEAD, HeadRelation.SPOUSE);
    }

    @Test
    void posthumous_asksForTheRelativeOnceItIsTicked() {
        open("truongthon", beginnings.ofTheVillage(Drafts.person("Vũ Đình Nam (mẫu)", "F-GK-CN")));
        click("wizard-next");
        click("nominee-edit-1");
        assertThat(visible("line-recipient")).isFalse();

        test(find(Checkbox.class).withId("line-posthumous").single()).click();
        test(find(TextField.class).withId("line-recipient").single()).setValue("con trai Vũ Đình Bình");

        assertThat(visible("line-diedOn")).isTrue();
    }

    /** Covid-19 was rewarded until the end of 2024. */
    @Test
    void chosenMovementThatTakesNobodyAnyMore_staysInItsBoxWithItsState() {
        NominationDraft draft = beginnings.ofTheVillage(Drafts.person("Vũ Đình Nam (mẫu)", "F-GK-CN"));
        open(
                "truongthon",
                new NominationDraft(
                        draft.id(),
                        draft.version(),
                        draft.unit(),
                        "COVID",
                        draft.type(),
                        draft.summary(),
                        draft.manner(),
                        draft.meeting(),
                        draft.lines()));

        ComboBox<MovementChoice> box =
                find(ComboBox.class).withId("wizard-movement").single();

        assertThat(box.getItemLabelGenerator().apply(box.getValue())).endsWith("Covid-19 (đã hết hạn nhận đề nghị)");
        assertThat(box.getHelperText()).isEqualTo("Phong trào này không nhận đề nghị. Chọn phong trào khác.");
        box.setValue(box.getListDataView().getItem(0));
        assertThat(box.getHelperText()).endsWith("phát động");
    }

    private UUID open(String who, NominationDraft draft) {
        UUID id = beginnings.drafted(who, draft);
        people.signIn(who);
        navigate("de-nghi/" + id + "/sua", WizardView.class);
        return id;
    }

    private void choose(String id, String code) {
        Select<AwardForm> select = find(Select.class).withId(id).single();
        select.setValue(select.getListDataView()
                .getItems()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private boolean visible(String id) {
        return find(Component.class).withId(id).exists();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
