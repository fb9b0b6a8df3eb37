package vn.thidua.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.decision.DecisionStories;
import vn.thidua.decision.HandOverChannel;
import vn.thidua.decision.ui.AnswerLineFields.LineAnswer;
import vn.thidua.shared.ui.DateField;

/** Forms left half filled are there again after the session expired, and gone once they were handed in. */
class LeftFormsViewTest extends ViewTestBase {

    private static final String SIGNER = "Lê Anh Quân (mẫu), Phó Chủ tịch";
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

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
        people.signOut();
    }

    @Test
    void citysPaperHalfEntered_isThereAgainWithEveryLine_andGoneOnceItIsEntered() {
        List<UUID> lines = stories.recommended("F-BKTP-CN", "Mùa Thị Dở", "Mùa A Dang");
        String route = stories.sentToCity(lines);
        int number = stories.freeNumber();
        LocalDate today = LocalDate.now(clock);
        openAs("vanthu", route, CityAnswerView.class);
        test(component(IntegerField.class, "answer-number")).setValue(number);
        test(component(TextField.class, "answer-signer")).setValue(SIGNER);
        component(DateField.class, "answer-date").setValue(today);
        outcome(lines.getFirst()).setValue(LineAnswer.GRANTED);
        test(component(IntegerField.class, "ordinal-" + lines.getFirst())).setValue(57);
        outcome(lines.getLast()).setValue(LineAnswer.REFUSED);
        test(component(TextArea.class, "reason-" + lines.getLast())).setValue("Đã được tặng năm trước");

        freshSession();
        openAs("vanthu", route, CityAnswerView.class);

        assertThat(component(IntegerField.class, "answer-number").getValue()).isEqualTo(number);
        assertThat(component(TextField.class, "answer-signer").getValue()).isEqualTo(SIGNER);
        assertThat(component(DateField.class, "answer-date").getValue()).isEqualTo(today);
        assertThat(outcome(lines.getFirst()).getValue()).isEqualTo(LineAnswer.GRANTED);
        assertThat(component(IntegerField.class, "ordinal-" + lines.getFirst()).getValue())
                .isEqualTo(57);
        assertThat(component(TextArea.class, "reason-" + lines.getLast()).getValue())
                .isEqualTo("Đã được tặng năm trước");

        test(component(Upload.class, "answer-scan-file")).upload("qd.pdf", "application/pdf", PDF);
        roundTrip();
        click("answer-enter");
        assertThat(stories.lineStatus(lines.getFirst())).isEqualTo("GRANTED");
        assertThat(draftsAt("city-answer-paper/" + route.split("/")[1])).isZero();
        assertThat(lines)
                .allSatisfy(line -> assertThat(draftsAt("city-answer/" + line)).isZero());
    }

    @Test
    void numberAndDateOfAPaper_areThereAgain_andGoneOnceItIsNumbered() {
        UUID line = stories.recommended("F-BKTP-CN", "Mùa Thị Số").getFirst();
        String route = stories.signedSubmission(line);
        int number = stories.freeNumber();
        openAs("vanthu", route, SubmissionView.class);
        click("paper-number");
        test(component(IntegerField.class, "number-number")).setValue(number);
        channel().setValue(HandOverChannel.PACK);

        freshSession();
        openAs("vanthu", route, SubmissionView.class);
        click("paper-number");

        assertThat(component(IntegerField.class, "number-number").getValue()).isEqualTo(number);
        assertThat(component(DateField.class, "number-date").getValue()).isEqualTo(LocalDate.now(clock));
        assertThat(channel().getValue()).isEqualTo(HandOverChannel.PACK);
        click("number-yes");
        assertThat(draftsAt("paper/" + route.substring(route.indexOf('/') + 1))).isZero();
    }

    private void openAs(String who, String route, Class<? extends Component> view) {
        people.signIn(who);
        navigate(route, view);
    }

    private int draftsAt(String place) {
        return jdbc.queryForObject(
                "select count(*) from workflow_draft where starts_with(place, ?) and account = ?",
                Integer.class,
                place,
                people.id("vanthu").value());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<LineAnswer> outcome(UUID line) {
        return component(RadioButtonGroup.class, "outcome-" + line);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<HandOverChannel> channel() {
        return component(RadioButtonGroup.class, "number-channel");
    }

    private void click(String id) {
        test(component(Button.class, id)).click();
    }

    private <T extends Component> T component(Class<T> type, String id) {
        return find(type).withId(id).single();
    }
}
