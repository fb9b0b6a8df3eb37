package vn.thidua.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.DecisionStories;
import vn.thidua.nomination.LineHoldService;
import vn.thidua.nomination.Tie;
import vn.thidua.organization.HoldDraft;
import vn.thidua.organization.HoldGround;
import vn.thidua.shared.CommandKey;

/** A paper and a city's line on screen, each by the person whose turn it is. */
class PaperViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    LineHoldService lineHolds;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    DecisionStories stories;

    @BeforeEach
    void stories() {
        stories = new DecisionStories(context);
    }

    @AfterEach
    void signOut() {
        stories.target("NONE");
        people.signOut();
    }

    @Test
    void chair_strikesOneAndSignsTheRest() {
        List<UUID> lines = stories.recommended("F-GK-CN", "Hoàng Thị Mơ", "Ngô Văn Bách");
        String route = stories.prepared(lines.getFirst());
        people.signIn("chutich");
        navigate(route, DecisionView.class);

        test(component(Checkbox.class, "choose-" + lines.getFirst())).click();
        click("paper-strike");
        test(component(TextArea.class, "confirm-reason")).setValue("Đang xác minh");
        click("confirm-yes");
        assertThat(find(Component.class).withId("paper-struck").all()).hasSize(1);

        click("paper-sign");
        test(component(PasswordField.class, "sign-password")).setValue("sai");
        click("sign-yes");
        assertThat(component(PasswordField.class, "sign-password").isInvalid()).isTrue();
        test(component(PasswordField.class, "sign-password")).setValue("thidua");
        click("sign-yes");

        assertThat(component(Div.class, "paper-hash").getText()).hasSize(64);
        assertThat(find(Button.class).withId("paper-sign").all()).isEmpty();
    }

    @Test
    @DisplayName("BR-04 with somebody on hold the signer has one button: set aside, then the others are signed for")
    void signer_setsAsideWhoIsOnHold() {
        List<UUID> lines = stories.recommended("F-GK-CN", "Tống Thị Treo", "Tống Văn Ký");
        String route = stories.prepared(lines.getFirst());
        people.as(
                "canbo",
                () -> lineHolds.place(
                        CommandKey.fresh(),
                        jdbc.queryForObject(
                                "select nomination from nomination_line where id = ?", UUID.class, lines.getFirst()),
                        lines.getFirst(),
                        new HoldDraft(HoldGround.COMPLAINT, "Công an xã", "Đơn đang xác minh", LocalDate.now(clock))));
        people.signIn("phochutich");
        navigate(route, DecisionView.class);

        assertThat(find(Component.class)
                        .withId("waits-" + lines.getFirst())
                        .single()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("Đang chờ");
        assertThat(find(Button.class).withId("paper-sign").all()).isEmpty();
        click("paper-set-aside");
        click("confirm-yes");

        assertThat(find(Component.class).withId("off-" + lines.getFirst()).all())
                .hasSize(1);
        assertThat(find(Button.class).withId("paper-sign").all()).hasSize(1);
        assertThat(find(Button.class).withId("paper-set-aside").all()).isEmpty();
    }

    @Test
    void clerk_givesANumber_thatIsNotTaken() {
        UUID line = stories.recommended("F-GK-CN", "Đinh Thị Lựu").getFirst();
        String route = stories.signed(line);
        int taken = stories.takenNumber();
        people.signIn("vanthu");
        navigate(route, DecisionView.class);

        click("paper-number");
        test(component(IntegerField.class, "number-number")).setValue(taken);
        click("number-yes");
        assertThat(component(IntegerField.class, "number-number").getErrorMessage())
                .contains("đã dùng");
        test(component(IntegerField.class, "number-number")).setValue(stories.freeNumber());
        click("number-yes");

        assertThat(find(Button.class).withId("paper-number").all()).isEmpty();
    }

    @Test
    void cityReviewer_needsAReasonToRefuse_thenTheNextLineOpens() {
        List<AppraisalId> open = stories.received(stories.recommended("F-BKTP-CN", "Phan Thị Lê", "Tạ Văn Quế"));
        people.signIn("thamdinhtp");
        navigate("thanh-pho/dong/" + open.getFirst(), CityLineView.class);

        click("appraisal-refuse");
        assertThat(component(TextArea.class, "appraisal-reason").isInvalid()).isTrue();
        test(component(TextArea.class, "appraisal-reason")).setValue("Chưa đủ tiêu chuẩn");
        click("appraisal-refuse");

        assertThat(getCurrentView()).isInstanceOf(CityLineView.class);
        navigate("thanh-pho/tham-dinh", CityQueueView.class);
        assertThat(find(Component.class).withId("appraisal-" + open.getLast()).all())
                .hasSize(1);
        assertThat(find(Component.class).withId("appraisal-" + open.getFirst()).all())
                .isEmpty();
    }

    @Test
    void paper_isHadAsFile_andSaysThatItIsADraft() {
        String route =
                stories.prepared(stories.recommended("F-GK-CN", "Khúc Thị Nhài").getFirst());
        people.signIn("chutich");
        navigate(route, DecisionView.class);

        String id = route.substring(route.indexOf('/') + 1);
        assertThat(component(Anchor.class, "paper-docx").getHref()).isEqualTo("tai-lieu/van-ban/" + id + "/word");
        assertThat(component(Anchor.class, "paper-pdf").getHref()).isEqualTo("tai-lieu/van-ban/" + id + "/pdf");
        assertThat(component(Anchor.class, "paper-pdf").getText()).contains("Tải bản PDF");
        assertThat(component(Div.class, "sheet-draft").getText()).isEqualTo("DỰ THẢO");
    }

    @Test
    void listOfPapers_showsWhoseTurnItIs() {
        UUID line = stories.recommended("F-GK-CN", "Lương Thị Hồng").getFirst();
        String route = stories.prepared(line);
        people.signIn("chutich");
        navigate("van-ban", PaperListView.class);

        assertThat(find(Component.class)
                        .withId("paper-" + route.substring(route.indexOf('/') + 1))
                        .all())
                .hasSize(1);
    }

    @Test
    void chair_putsTheWholeListOff() {
        List<UUID> lines = stories.recommended("F-GK-CN", "Hoàng Thị Lùi", "Ngô Văn Lùi");
        String route = stories.prepared(lines.getFirst());
        people.signIn("chutich");
        navigate(route, DecisionView.class);

        test(component(Checkbox.class, "choose-all")).click();
        click("paper-defer");
        test(component(TextArea.class, "confirm-reason")).setValue("Chờ đợt sau");
        click("confirm-yes");

        assertThat(find(Button.class).withId("paper-sign").all()).isEmpty();
        assertThat(texts()).anyMatch(text -> text.contains("để lại đợt sau: Chờ đợt sau"));
    }

    @Test
    void signerOfTheSameName_saysWhoItIs_thenSigns() {
        List<UUID> lines = stories.recommended("F-GK-CN", "Nguyễn Thị Thanh Hà (mẫu)", "Ngô Văn Khác");
        String route = stories.prepared(lines.getFirst());
        people.signIn("phochutich");
        navigate(route, DecisionView.class);
        assertThat(find(Button.class).withId("paper-sign").all()).isEmpty();

        click("namesake-" + lines.getFirst());
        assertThat(find(Button.class).withId("paper-sign").all()).hasSize(1);
    }

    @Test
    void chairDeclaresATie_andReadsWhereTheLineWent() {
        List<UUID> lines = stories.recommended("F-GK-CN", "Hoàng Thị Thân", "Ngô Văn Sơ");
        String route = stories.prepared(lines.getFirst());
        people.signIn("chutich");
        navigate(route, DecisionView.class);
        click("tie-" + lines.getFirst());
        click("tie-yes");
        assertThat(choice().isInvalid()).isTrue();
        choice().setValue(Tie.OTHER);
        click("tie-yes");
        assertThat(component(TextArea.class, "tie-note").isInvalid()).isTrue();
        choice().setValue(Tie.FAMILY);
        find(Dialog.class).single().close();
        roundTrip();
        click("tie-" + lines.getFirst());
        assertThat(choice().getValue()).as("closed by accident").isEqualTo(Tie.FAMILY);
        click("tie-yes");

        assertThat(find(Component.class).withId("off-" + lines.getFirst()).all())
                .hasSize(1);
        assertThat(texts()).anyMatch(text -> text.contains("khai có người thân được đề nghị"));
        assertThat(find(Button.class).withId("paper-sign").all()).hasSize(1);
    }

    @Test
    void officer_saysWhyFewerDirectWorkersStandOnTheList_beforeItGoesOn() {
        stories.target("90");
        UUID line = stories.recommendedLeader("Hoàng Văn Trưởng");
        people.signIn("canbo");
        navigate(stories.drafted(line), DecisionView.class);
        click("paper-prepare");
        test(component(TextArea.class, "confirm-reason")).setValue("Đợt khen người chỉ đạo");
        click("confirm-yes");
        click("paper-prepare");
        click("confirm-yes");

        assertThat(find(Button.class).withId("paper-prepare").all()).isEmpty();
        assertThat(texts()).anyMatch(text -> text.contains("Đợt khen người chỉ đạo"));
    }

    @Test
    void officer_takesUpWhatWasPutOffWithoutACouncil() {
        UUID line = stories.putOffWithoutCouncil("Hộ bà Hoàng Thị Văn");
        people.signIn("canbo");
        navigate("van-ban", PaperListView.class);
        assertThat(component(Button.class, "put-off-take-up").isEnabled()).isFalse();
        test(component(Checkbox.class, "put-off-" + line)).click();
        click("put-off-take-up");

        assertThat(find(Checkbox.class).withId("put-off-" + line).all()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Tie> choice() {
        return component(RadioButtonGroup.class, "tie-choice");
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void click(String id) {
        test(component(Button.class, id)).click();
    }

    private <T extends Component> T component(Class<T> type, String id) {
        return find(type).withId(id).single();
    }
}
