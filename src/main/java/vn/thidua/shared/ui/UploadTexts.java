package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The uploader's own words in Vietnamese; why the browser refused a file comes as the key of its sentence. */
final class UploadTexts {

    private UploadTexts() {}

    static UploadI18N of(Component asking) {
        UploadI18N texts = new UploadI18N();
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles("shared.ui.upload.tooMany")
                .setFileIsTooBig("shared.ui.upload.tooBig")
                .setIncorrectFileType("shared.ui.upload.wrongType"));
        texts.setFile(new UploadI18N.File()
                .setRetry(asking.getTranslation("shared.ui.upload.retry"))
                .setStart(asking.getTranslation("shared.ui.upload.start"))
                .setRemove(asking.getTranslation("shared.ui.upload.stop")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(asking.getTranslation("shared.ui.upload.connecting"))
                        .setStalled(asking.getTranslation("shared.ui.upload.stalled"))
                        .setProcessing(asking.getTranslation("shared.ui.upload.processing"))
                        .setHeld(asking.getTranslation("shared.ui.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(asking.getTranslation("shared.ui.upload.left") + " ")
                        .setUnknown(asking.getTranslation("shared.ui.upload.leftUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(asking.getTranslation("shared.ui.upload.lost"))
                        .setUnexpectedServerError(asking.getTranslation("shared.ui.upload.failed"))
                        .setForbidden(asking.getTranslation("shared.ui.upload.forbidden"))
                        .setFileTooLarge(asking.getTranslation("shared.ui.upload.failed"))));
        texts.setUnits(List.of("B", "KB", "MB", "GB"));
        return texts;
    }
}
