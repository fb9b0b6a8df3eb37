package vn.thidua.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.ViewTestBase;

class FileUploadViewTest extends ViewTestBase {

    private static final long LIMIT = 15L * 1024 * 1024;

    private FileUpload upload;

    @BeforeEach
    void show() {
        upload = new FileUpload("giay-to", LIMIT, (name, content) -> {});
        UI.getCurrent().add(upload);
    }

    @Test
    void noticeAgainstIdentityCards_standsAboveTheButtons() {
        assertThat(upload.getChildren().findFirst().orElseThrow().getId()).contains("giay-to-notice");
        assertThat(words(find(Notice.class).withId("giay-to-notice").single())).contains("CCCD", "356/2025");
    }

    @Test
    void camera_isAskedForPicturesOnly_andNeitherForHeic() {
        Upload camera = find(Upload.class).withId("giay-to-camera").single();
        Upload file = find(Upload.class).withId("giay-to-file").single();

        assertThat(camera.getElement().getProperty("capture")).isEqualTo("environment");
        assertThat(camera.getElement().getProperty("accept"))
                .contains("image/jpeg", "image/png")
                .doesNotContain("pdf", "image/*");
        assertThat(file.getElement().getProperty("accept"))
                .contains("application/pdf")
                .doesNotContain("heic", "image/*");
        assertThat(file.getMaxFileSize()).isEqualTo((int) LIMIT);
    }

    @Test
    void filesTheBrowserRefuses_saySoEachByName_untilClosed() {
        Upload file = find(Upload.class).withId("giay-to-file").single();

        reject(file, "shared.ui.upload.tooBig", "phim.pdf");
        reject(file, "shared.ui.upload.wrongType", "IMG_0001.HEIC");
        reject(file, "shared.ui.upload.wrongType", "nhac.mp3");

        List<String> refusals = refusals();
        assertThat(refusals).hasSize(3);
        assertThat(refusals.get(0)).contains("phim.pdf", "15 MB");
        assertThat(refusals.get(1)).contains("IMG_0001.HEIC", "Tương thích nhất");
        assertThat(refusals.get(2)).contains("nhac.mp3", "không thuộc loại");

        test(find(Button.class).withText("Đóng").all().getFirst()).click();
        assertThat(refusals()).hasSize(2);
    }

    private static void reject(Upload file, String error, String name) {
        ComponentUtil.fireEvent(file, new FileRejectedEvent(file, error, name));
    }

    private List<String> refusals() {
        return find(Notice.class).all().stream()
                .filter(notice -> notice.getId().isEmpty())
                .map(FileUploadViewTest::words)
                .toList();
    }

    private static String words(Notice notice) {
        return notice.getElement().getTextRecursively();
    }
}
