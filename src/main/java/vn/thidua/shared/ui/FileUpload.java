package vn.thidua.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.shared.BusinessException;

/**
 * The one way to send files: several at once, each with its progress and a way to stop it, from the phone's camera or from
 * the disk. Above it stands the notice against identity cards, so that no upload is without it. A file that is refused
 * says why and what to do, until the words are closed; the others are not touched by it.
 *
 * <p>Ids: {@code <id>-camera-button}, {@code <id>-file-button}, {@code <id>-notice}, {@code <id>-refused}.
 */
public class FileUpload extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(FileUpload.class);

    /** Without HEIC on purpose: an iPhone that is not asked for it sends JPEG. */
    private static final String PICTURES = "image/jpeg,image/png,.jpg,.jpeg,.png";

    private static final String DOCUMENTS = PICTURES + ",application/pdf,.pdf,.docx,.xlsx";
    private static final long MEGABYTE = 1024L * 1024;

    private static final String WORKBOOKS = ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final long maxBytes;
    private final transient Receiver receiver;
    private final Upload camera;
    private final Upload file;
    private final Div refusals = new Div();

    /**
     * @param maxBytes of one file; a larger one is refused before it is sent
     * @param receiver called for each file, outside the screen's lock
     */
    public FileUpload(String id, long maxBytes, Receiver receiver) {
        this.maxBytes = maxBytes;
        this.receiver = receiver;
        setId(id);
        addClassNames("file-upload", "stack");
        Notice notice = new Notice(
                Tone.WAITING, getTranslation("shared.ui.upload.noCard"), getTranslation("shared.ui.upload.noCardWhy"));
        notice.setId(id + "-notice");
        camera = upload(id + "-camera", "shared.ui.upload.camera", VaadinIcon.CAMERA, PICTURES);
        camera.getElement().setProperty("capture", "environment");
        camera.addClassName("file-upload-camera");
        file = upload(id + "-file", "shared.ui.upload.file", VaadinIcon.PAPERCLIP, DOCUMENTS);
        Div buttons = new Div(camera, file);
        buttons.addClassName("file-upload-buttons");
        refusals.setId(id + "-refused");
        refusals.addClassName("stack-s");
        refusals.getElement().setAttribute("role", "alert");
        add(notice, buttons, refusals);
    }

    /** For tables: no camera, and the browser offers workbooks of Excel only. */
    protected void workbooksOnly() {
        camera.setVisible(false);
        file.getElement().setProperty("accept", WORKBOOKS);
        file.setMaxFiles(1);
    }

    private Upload upload(String id, String text, VaadinIcon icon, String accepted) {
        Upload upload = new Upload(this::handle);
        upload.setId(id);
        // As a property, which only the browser reads: what a file is, is told from its content.
        upload.getElement().setProperty("accept", accepted);
        upload.setMaxFileSize(Math.toIntExact(maxBytes));
        upload.setDropAllowed(false);
        upload.setI18n(UploadTexts.of(this));
        upload.addFileRejectedListener(this::refusedByTheBrowser);
        // What was kept is shown by the screen; here only what is on its way or lost its connection.
        upload.getElement()
                .addEventListener(
                        "upload-success",
                        success -> upload.getElement()
                                .executeJs("this.files = this.files.filter(file => !file.complete)"));
        Button button = new Button(getTranslation(text), icon.create());
        button.setId(id + "-button");
        upload.setUploadButton(button);
        return upload;
    }

    private void handle(UploadEvent event) {
        try {
            receiver.receive(event.getFileName(), event.getInputStream());
        } catch (BusinessException refused) {
            event.getUI()
                    .access(() -> refuse(
                            getTranslation(refused.key(), refused.details().toArray())));
        } catch (UncheckedIOException stopped) {
            // Cancelled, or the line broke: the browser's own list says so and offers another try.
            LOG.debug("An upload stopped", stopped);
        }
    }

    private void refusedByTheBrowser(FileRejectedEvent event) {
        String name = event.getFileName();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean heic = lower.endsWith(".heic") || lower.endsWith(".heif");
        String key = heic ? "shared.ui.upload.heic" : event.getErrorMessage();
        refuse(getTranslation(key, name, Formats.number(maxBytes / MEGABYTE)));
    }

    /** What happened stands out, what to do follows; the file's name, which may hold anything, stands in quotes. */
    private void refuse(String sentences) {
        int end = sentences.indexOf(". ", sentences.indexOf('”')) + 1;
        Notice notice = end == 0
                ? new Notice(Tone.BAD, sentences)
                : new Notice(Tone.BAD, sentences.substring(0, end), sentences.substring(end + 1));
        Button close = new Button(getTranslation("shared.ui.close"), click -> refusals.remove(notice));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        refusals.add(notice.with(close));
    }

    /** Takes in one file. */
    public interface Receiver extends Serializable {

        /** @throws BusinessException for a file that is refused, with the sentence for it */
        void receive(String fileName, InputStream content);
    }
}
