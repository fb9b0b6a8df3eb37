package vn.thidua.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.ItemVotes;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.CityCouncilResult;
import vn.thidua.decision.DecisionStories;
import vn.thidua.decision.HandOverChannel;
import vn.thidua.decision.SupplementStatus;
import vn.thidua.shared.ui.DateField;

/** What happens between the city and the commune on screen, each by the person whose turn it is. */
class CityViewTest extends ViewTestBase {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

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
    void reviewer_asksForASupplement_onlyWithWhatIsMissing() {
        AppraisalId line = stories.received(stories.recommended("F-BKTP-CN", "Khúc Thị Thơm"))
                .getFirst();
        people.signIn("thamdinhtp");
        navigate("thanh-pho/dong/" + line, CityLineView.class);

        click("appraisal-ask");
        click("text-yes");
        assertThat(component(TextArea.class, "text-words").isInvalid()).isTrue();
        test(component(TextArea.class, "text-words")).setValue("Thiếu xác nhận của thôn");
        click("text-yes");

        navigate("thanh-pho/dong/" + line, CityLineView.class);
        assertThat(find(Button.class).withId("appraisal-approve").all()).isEmpty();
        assertThat(find(Component.class).withId("supplement-1").all()).hasSize(1);
        navigate("thanh-pho/tham-dinh", CityQueueView.class);
        assertThat(find(Component.class).withId("appraisal-" + line).all()).isEmpty();
    }

    @Test
    void whatTheCitysCouncilCounted_standsThereWhole_andNotWhereItWasNotKept() {
        assertThat(panel(new ItemVotes(11, 7, 2, 0, 1, 1, 11)))
                .contains("đồng ý 7, không đồng ý 2, không có ý kiến 0, không hợp lệ 1, không nộp phiếu 1; cộng 11");
        assertThat(panel(null)).contains("7/11").doesNotContain("không hợp lệ");
    }

    private static String panel(@Nullable ItemVotes votes) {
        return new CityCouncilPanel(new CityCouncilResult(
                        "01/BB-HĐ",
                        LocalDate.of(2026, 5, 4),
                        AgendaSource.Outcome.RECOMMENDED,
                        "7/11 thành viên đồng ý",
                        votes,
                        null))
                .getElement()
                .getTextRecursively();
    }

    @Test
    void officer_writesSeesWhatChanges_andSends() {
        AppraisalId line = stories.asked("Lò Thị Mai");
        people.signIn("canbo");
        navigate("bo-sung/" + line, SupplementView.class);

        click("supplement-send");
        assertThat(component(TextArea.class, "supplement-answer").isInvalid()).isTrue();
        test(component(TextArea.class, "supplement-achievement")).setValue("Hiến 130 m² đất để mở đường.");
        test(component(TextArea.class, "supplement-answer")).setValue("Đã đo lại");
        assertThat(find(Component.class).withId("difference-ACHIEVEMENT").all()).hasSize(1);
        click("supplement-send");
        click("confirm-yes");

        assertThat(stories.requestStatus(line)).isEqualTo(SupplementStatus.AT_COUNCIL);
        assertThat(find(Button.class).withId("supplement-send").all()).isEmpty();
    }

    @Test
    void officer_asksTheVillage_whichGivesItBack() {
        AppraisalId line = stories.asked("Lường Văn Kim");
        people.signIn("canbo");
        navigate("bo-sung/" + line, SupplementView.class);
        click("supplement-village");
        test(component(TextArea.class, "text-words")).setValue("Xin ảnh con đường");
        click("text-yes");
        assertThat(stories.requestStatus(line)).isEqualTo(SupplementStatus.WITH_VILLAGE);
        assertThat(find(Button.class).withId("supplement-send").all()).isEmpty();
    }

    @Test
    void villageHead_writesAndGivesBack_butDoesNotSend() {
        AppraisalId line = stories.askedOfVillage("Quàng Thị Hoa");
        people.signIn("truongthon");
        navigate("bo-sung/" + line, SupplementView.class);

        assertThat(find(Button.class).withId("supplement-send").all()).isEmpty();
        test(component(TextField.class, "supplement-address")).setValue("Xóm 2");
        click("supplement-return");
        test(component(TextArea.class, "text-words")).setValue("Đã ghi địa chỉ");
        click("text-yes");

        assertThat(stories.requestStatus(line)).isEqualTo(SupplementStatus.WITH_OFFICER);
    }

    @Test
    void clerk_choosesTheWayToTheCity() {
        UUID line = stories.recommended("F-BKTP-CN", "Giàng A Páo").getFirst();
        String route = stories.signedSubmission(line);
        people.signIn("vanthu");
        navigate(route, SubmissionView.class);

        click("paper-number");
        RadioButtonGroup<HandOverChannel> channel = channel();
        assertThat(channel.getValue()).isEqualTo(HandOverChannel.DESK);
        channel.setValue(HandOverChannel.PACK);
        test(component(IntegerField.class, "number-number")).setValue(stories.freeNumber());
        click("number-yes");

        assertThat(stories.lineStatus(line)).isEqualTo("BEING_DECIDED");
        assertThat(find(Component.class).withId("city-results").all()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<HandOverChannel> channel() {
        return component(RadioButtonGroup.class, "number-channel");
    }

    @Test
    void clerk_entersTheCitysPaper_lineByLine_withItsScan() {
        List<UUID> lines = stories.recommended("F-BKTP-CN", "Sùng Thị Chu", "Vàng A Dơ");
        String route = stories.sentToCity(lines);
        people.signIn("vanthu");
        navigate(route, CityAnswerView.class);

        click("answer-enter");
        assertThat(component(IntegerField.class, "answer-number").isInvalid()).isTrue();
        assertThat(component(DateField.class, "answer-date").isInvalid()).isTrue();
        assertThat(component(Div.class, "answer-scan-chosen").getText()).contains("bản quét");

        test(component(IntegerField.class, "answer-number")).setValue(stories.freeNumber());
        test(component(TextField.class, "answer-signer")).setValue("Lê Anh Quân (mẫu), Phó Chủ tịch");
        component(DateField.class, "answer-date").setValue(LocalDate.now(clock));
        test(component(Upload.class, "answer-scan-file")).upload("quyet-dinh.pdf", "application/pdf", PDF);
        roundTrip();
        outcome(lines.getFirst()).setValue(AnswerLineFields.LineAnswer.GRANTED);
        outcome(lines.getLast()).setValue(AnswerLineFields.LineAnswer.REFUSED);
        click("answer-enter");
        assertThat(component(IntegerField.class, "ordinal-" + lines.getFirst()).isInvalid())
                .isTrue();
        assertThat(component(TextArea.class, "reason-" + lines.getLast()).isInvalid())
                .isTrue();
        test(component(IntegerField.class, "ordinal-" + lines.getFirst())).setValue(57);
        test(component(TextArea.class, "reason-" + lines.getLast())).setValue("Đã được tặng năm trước");
        click("answer-enter");

        assertThat(getCurrentView()).isInstanceOf(SubmissionView.class);
        assertThat(stories.lineStatus(lines.getFirst())).isEqualTo("GRANTED");
        assertThat(stories.lineStatus(lines.getLast())).isEqualTo("REFUSED");
        assertThat(find(Component.class).withId("result-" + lines.getLast()).all())
                .hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<AnswerLineFields.LineAnswer> outcome(UUID line) {
        return component(RadioButtonGroup.class, "outcome-" + line);
    }

    @Test
    void cityChair_agreesThatNobodyIsHonoured() {
        List<UUID> lines = stories.recommended("F-BKTP-CN", "Hờ Thị Dế");
        String route = stories.refusedByReviewer(lines);
        people.signIn("chutichtp");
        navigate(route, DecisionView.class);

        assertThat(find(Button.class).withId("paper-sign").all()).isEmpty();
        assertThat(find(Component.class).withId("paper-notProposed").all()).hasSize(1);
        click("paper-agree");
        click("confirm-yes");

        assertThat(stories.lineStatus(lines.getFirst())).isEqualTo("REFUSED");
    }

    @Test
    void guessedAddresses_answerAsIfNothingWereThere() {
        people.signIn("canbo");
        assertThatThrownBy(() -> navigate("bo-sung/khong-co", SupplementView.class))
                .hasMessageContaining("RefusedView");
    }

    private void click(String id) {
        test(component(Button.class, id)).click();
    }

    private <T extends Component> T component(Class<T> type, String id) {
        return find(type).withId(id).single();
    }
}
