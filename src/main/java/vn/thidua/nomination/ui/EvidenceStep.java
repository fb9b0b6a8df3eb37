package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.AttachmentId;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.document.ui.AttachmentUpload;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.FileCard;
import vn.thidua.shared.ui.Formats;

/** Photos and files that prove the achievement and the meeting. */
class EvidenceStep extends Div {

    private final DraftModel model;
    private final transient EvidenceService service;
    private final UI screen;
    private transient Map<AttachmentId, UUID> lines = Map.of();
    private final EvidenceFiles files = new EvidenceFiles(this::owner, this::remove);

    /** @param saveFirst keeps the draft, because a file can only belong to one that exists */
    EvidenceStep(DraftModel model, EvidenceService service, Runnable saveFirst) {
        this.model = model;
        this.service = service;
        this.screen = UI.getCurrent();
        addClassName("stack");
        if (model.version < 0) {
            saveFirst.run();
        }
        Attachments.Limits limits = service.limits();
        add(
                new Paragraph(getTranslation(
                        "nomination.evidence.help",
                        Formats.number(limits.count()),
                        FileCard.size(limits.bytes()),
                        FileCard.size(limits.total()))),
                AttachmentUpload.keeping("evidence", limits, service::receive, this::keep),
                files);
        show();
    }

    /** Outside the screen's lock: the bytes may take minutes to come. */
    private void keep(Received file) {
        service.keep(CommandKey.fresh(), model.id, file);
        screen.access(this::show);
    }

    private void show() {
        lines = service.lineOf(model.id);
        files.show(service.of(model.id));
    }

    /** Of several nominees each may go another way, and their files with them. */
    private @Nullable Component owner(Attachments.Attachment file) {
        return model.lines.size() < 2
                ? null
                : new EvidenceOwner(
                        file,
                        model.lines,
                        lines.get(file.id()),
                        line -> service.assign(CommandKey.fresh(), model.id, file.id(), line));
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
