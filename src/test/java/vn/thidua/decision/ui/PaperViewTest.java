package vn.thidua.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.DecisionStories;

/** A paper and a city's line on screen, each by the person whose turn it is. */
class PaperViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    DecisionStories stories;

    @BeforeEach
    void stories() {
        stories = new DecisionStories(context);
    }

    @AfterEach
    void signOut() {
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
        String route = stories.prepared(
                stories.recommended("F-GK-CN", "Khúc Thị Nhài").getFirst());
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

    private void click(String id) {
        test(component(Button.class, id)).click();
    }

    private <T extends Component> T component(Class<T> type, String id) {
        return find(type).withId(id).single();
    }
}
