package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import vn.thidua.document.Attachments;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** Photos and files that prove the achievement and the meeting. */
class EvidenceStep extends Div {

    private final DraftModel model;
    private final transient EvidenceService service;
    private final transient Runnable saveFirst;
    private final Div files = new Div();

    /** @param saveFirst keeps the draft, because a file can only belong to one that exists */
    EvidenceStep(DraftModel model, EvidenceService service, Runnable saveFirst) {
        this.model = model;
        this.service = service;
        this.saveFirst = saveFirst;
        addClassName("stack");
        Upload camera = upload("evidence-camera", "nomination.evidence.camera", VaadinIcon.CAMERA, "image/*");
        camera.getElement().setProperty("capture", "environment");
        camera.addClassName("evidence-camera");
        Upload file =
                upload("evidence-file", "nomination.evidence.file", VaadinIcon.PAPERCLIP, "image/*,application/pdf");
        Div buttons = new Div(camera, file);
        buttons.addClassName("cluster");
        add(
                new Paragraph(getTranslation("nomination.evidence.help")),
                buttons,
                files,
                new Notice(
                        Tone.WAITING,
                        getTranslation("nomination.evidence.noCard"),
                        getTranslation("nomination.evidence.noCardWhy")));
        show();
    }

    private Upload upload(String id, String text, VaadinIcon icon, String accepted) {
        Upload upload = new Upload(UploadHandler.inMemory((meta, bytes) -> keep(meta.fileName(), bytes)));
        upload.setId(id);
        upload.getElement().setProperty("accept", accepted);
        upload.setDropAllowed(false);
        // What was kept is shown below with its preview; the uploader's own list would show it twice.
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Button button = new Button(getTranslation(text), icon.create());
        button.setId(id + "-button");
        upload.setUploadButton(button);
        return upload;
    }

    void keep(String fileName, byte[] bytes) {
        try {
            if (model.version < 0) {
                saveFirst.run();
            }
            service.keep(CommandKey.fresh(), model.id, fileName, bytes);
            show();
        } catch (BusinessException refused) {
            // An upload is answered outside the screen's own event, where the common notice does not reach.
            Toast.problem(getTranslation(refused.key(), refused.details().toArray()));
        }
    }

    private void show() {
        files.removeAll();
        if (model.version >= 0) {
            files.add(new EvidenceFiles(model.id, service, this::remove));
        }
    }

    private void remove(Attachments.Attachment file) {
        ConfirmDialog.ask(
                        getTranslation("nomination.evidence.removeTitle"),
                        getTranslation("nomination.evidence.removeWhat", file.name()),
                        getTranslation("nomination.evidence.remove"),
                        () -> {
                            service.remove(CommandKey.fresh(), model.id, file.id());
                            show();
                        })
                .destructive();
    }
}
