package vn.thidua.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
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
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.DecisionStories;
import vn.thidua.decision.SupplementService;
import vn.thidua.document.Attachments;
import vn.thidua.shared.ui.FileCard;

/** Files on the screens between the city and the commune come in the way evidence does; what is refused takes nothing along. */
class UploadsViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    SupplementService supplements;

    @Autowired
    JdbcTemplate jdbc;

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
    void noticeAgainstIdentityCardsAndTheLimits_standAtBothUploads() {
        supplement("Lý Thị Ba");
        assertThat(words("supplement-notice")).contains("CCCD", "356/2025");
        assertThat(find(SupplementFiles.class).single().getElement().getTextRecursively())
                .contains("20 tệp", "15 MB", "100 MB");

        cityAnswer("Lý Thị Tư");
        assertThat(words("answer-scan-notice")).contains("CCCD", "356/2025");
        assertThat(words("answer-scan-chosen")).contains("15 MB");
    }

    @Test
    void fileOfAWrongType_isRefusedWithWords_andWhatWasTypedStays() {
        AppraisalId line = supplement("Lý Thị Năm");
        test(component(TextArea.class, "supplement-answer")).setValue("Đã đo lại");
        send("supplement", "trang.pdf", "<html></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(words("supplement-refused")).contains("trang.pdf", "không thuộc loại được nhận");
        assertThat(supplements.details(line).evidence()).isEmpty();
        assertThat(component(TextArea.class, "supplement-answer").getValue()).isEqualTo("Đã đo lại");

        cityAnswer("Lý Thị Sáu");
        test(component(TextField.class, "answer-signer")).setValue("Lê Anh Quân (mẫu), Phó Chủ tịch");
        send("answer-scan", "trang.pdf", "<html></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(words("answer-scan-refused")).contains("trang.pdf", "không thuộc loại được nhận");
        assertThat(words("answer-scan-chosen")).contains("Chưa chọn tệp");
        assertThat(component(TextField.class, "answer-signer").getValue()).startsWith("Lê Anh Quân");
    }

    @Test
    void fileThatIsTooLarge_isRefusedByTheServer_whateverTheBrowserLetThrough() {
        AppraisalId line = supplement("Lý Thị Bảy");
        test(component(TextArea.class, "supplement-answer")).setValue("Đã đo lại");
        byte[] large = pdf(Math.toIntExact(supplements.limits().bytes()) + 1);
        letThrough("supplement");
        send("supplement", "lon.pdf", large);
        assertThat(words("supplement-refused")).contains("lon.pdf", "15 MB");
        assertThat(supplements.details(line).evidence()).isEmpty();
        assertThat(component(TextArea.class, "supplement-answer").getValue()).isEqualTo("Đã đo lại");

        cityAnswer("Lý Thị Tám");
        letThrough("answer-scan");
        send("answer-scan", "lon.pdf", large);
        assertThat(words("answer-scan-refused")).contains("lon.pdf", "15 MB");
        assertThat(words("answer-scan-chosen")).contains("Chưa chọn tệp");
    }

    @Test
    void oneFileTooMany_isRefusedWithWords_andTheOthersStay() {
        AppraisalId line = supplement("Lý Thị Chín");
        int most = supplements.limits().count();
        for (int file = 0; file < most; file++) {
            send("supplement", "tep-" + file + ".pdf", pdf(200));
        }
        send("supplement", "thua.pdf", pdf(200));

        assertThat(words("supplement-refused")).contains("thua.pdf", "đã đủ 20 tệp");
        assertThat(supplements.details(line).evidence()).hasSize(most);
        assertThat(find(FileCard.class).all()).hasSize(most);
    }

    @Test
    void keptFile_saysWhatTheScannerSaid_andHasItsHash() {
        AppraisalId line = supplement("Lý Thị Mười");
        send("supplement", "anh-con-duong.pdf", pdf(500));

        Attachments.Attachment kept = supplements.details(line).evidence().getFirst();
        assertThat(kept.sha256()).hasSize(64);
        assertThat(find(FileCard.class).single().getElement().getTextRecursively())
                .contains("anh-con-duong.pdf", "chưa quét mã độc");
    }

    @Test
    void answerRefusedForAnotherReason_keepsTheScanThatWasChosen() {
        cityAnswer("Lý Thị Hai");
        send("answer-scan", "khong-giu.pdf", pdf(300));
        test(component(Button.class, "answer-enter")).click();

        assertThat(component(IntegerField.class, "answer-number").isInvalid()).isTrue();
        assertThat(words("answer-scan-chosen")).contains("khong-giu.pdf");
        assertThat(jdbc.queryForObject(
                        "select count(*) from document_attachment where name = 'khong-giu.pdf' and unit = 'ND'",
                        Integer.class))
                .isZero();
    }

    private AppraisalId supplement(String name) {
        AppraisalId line = stories.asked(name);
        people.signIn("canbo");
        navigate("bo-sung/" + line, SupplementView.class);
        return line;
    }

    private void cityAnswer(String name) {
        List<UUID> lines = stories.recommended("F-BKTP-CN", name);
        String route = stories.sentToCity(lines);
        people.signIn("vanthu");
        navigate(route, CityAnswerView.class);
    }

    /** As a browser would that knows no limit. */
    private void letThrough(String id) {
        component(Upload.class, id + "-file").setMaxFileSize(Integer.MAX_VALUE);
    }

    private void send(String id, String name, byte[] content) {
        test(component(Upload.class, id + "-file")).upload(name, "application/pdf", content);
        roundTrip();
    }

    private static byte[] pdf(int bytes) {
        StringBuilder text = new StringBuilder("%PDF-1.4\n% " + UUID.randomUUID() + "\n");
        while (text.length() < bytes - 6) {
            text.append('%');
        }
        return text.append("\n%%EOF").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private String words(String id) {
        return component(Component.class, id).getElement().getTextRecursively();
    }

    private <T extends Component> T component(Class<T> type, String id) {
        return find(type).withId(id).single();
    }
}
