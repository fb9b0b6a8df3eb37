package vn.thidua.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.ViewTestBase;
import vn.thidua.decision.DecisionStories;
import vn.thidua.document.AttachmentId;
import vn.thidua.document.Attachments;
import vn.thidua.document.BreakableStorage;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.shared.ui.FileCard;

/** Evidence on the screens: added in the wizard, seen in place, each file by the address of the door. */
class EvidenceViewTest extends ViewTestBase {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestPeople people;

    @Autowired
    EvidenceService evidence;

    @Autowired
    BreakableStorage storage;

    Nominating nominating;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
        people.signIn("truongthon");
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void sentPhoto_isSeenInPlaceByTheAddressOfTheDoor() {
        UUID id = evidenceStep();

        send("anh.png");
        roundTrip();

        Attachments.Attachment kept = evidence.of(id).getLast();
        Image picture = find(Image.class).all().stream()
                .filter(image -> image.getAlt().orElse("").equals("anh.png"))
                .findFirst()
                .orElseThrow();
        assertThat(picture.getSrc()).isEqualTo("/tai-lieu/" + kept.id().value());
        assertThat(find(FileCard.class).all()).hasSize(2);
        assertThat(find(Anchor.class).all())
                .filteredOn(anchor -> anchor.getHref().equals(kept.path()))
                .isNotEmpty()
                .allMatch(Anchor::isRouterIgnore);
    }

    @Test
    void fullDisk_refusesTheFile_andTheOthersStay() {
        UUID id = evidenceStep();

        storage.whileFull(() -> send("anh.png"));
        roundTrip();

        assertThat(evidence.of(id)).hasSize(1);
        assertThat(find(FileCard.class).all()).hasSize(1);
        assertThat(find(Div.class)
                        .withId("evidence-refused")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Chưa lưu được tệp “anh.png”");
    }

    @Test
    void removedFile_leavesItsCard() {
        UUID id = evidenceStep();

        test(find(Button.class).withId("evidence-remove-1").single()).click();
        test(find(Button.class).withId("confirm-yes").single()).click();

        assertThat(evidence.of(id)).isEmpty();
        assertThat(find(FileCard.class).all()).isEmpty();
    }

    @Test
    void ofSeveralNominees_eachFileSaysWhoseItIs() {
        NominationDraft.Line second = Drafts.person("Trần Thị Mận (mẫu)", "F-GK-CN");
        UUID id = evidenceStep(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"), second);
        EvidenceOwner owner = find(EvidenceOwner.class).single();
        assertThat(owner.getValue().name()).isEqualTo("Cả hồ sơ");

        test(owner).selectItem("Trần Thị Mận (mẫu)");

        AttachmentId file = evidence.of(id).getFirst().id();
        assertThat(evidence.lineOf(id)).containsExactly(Map.entry(file, second.id()));
        navigate("ho-so/" + id, NominationView.class);
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Minh chứng của Trần Thị Mận (mẫu)");
    }

    @Test
    void memberOfTheCouncil_readsTheNomination_butNotItsFilesBeforeTheAgenda() {
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        people.signIn("uyvien2");

        navigate("ho-so/" + id, NominationView.class);

        assertThat(find(FileCard.class).all()).isEmpty();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("chương trình phiên họp"));
    }

    @Test
    void reviewerOfTheCity_seesTheFilesInPlace() {
        DecisionStories stories = new DecisionStories(context);
        List<UUID> lines = stories.recommended("F-BKTP-CN", "Lã Thị Cúc (mẫu)");
        String route = "thanh-pho/dong/" + stories.received(lines).getFirst();
        people.signIn("thamdinhtp");

        UI.getCurrent().navigate(route);

        assertThat(find(FileCard.class).all()).hasSize(1);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(address -> address.startsWith(Attachments.PATH));
    }

    /** The wizard at its evidence, on a draft with one file. */
    private UUID evidenceStep() {
        return evidenceStep(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
    }

    private UUID evidenceStep(NominationDraft.Line... lines) {
        UUID id = nominating.drafted(lines);
        people.signIn("truongthon");
        navigate("de-nghi/" + id + "/sua", WizardView.class);
        for (int page = 0; page < 3; page++) {
            test(find(Button.class).withId("wizard-next").single()).click();
        }
        return id;
    }

    private void send(String name) {
        test(find(Upload.class).withId("evidence-file").single()).upload(name, "image/png", png());
    }

    private static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage picture = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, UUID.randomUUID().hashCode());
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
