package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    private final Set<String> listed;
    private final Div papers = new Div();

    /**
     * @param listed codes of forms whose nominees came as a list: no file proves one of them alone
     * @param saveFirst keeps the draft, because a file can only belong to one that exists
     */
    EvidenceStep(DraftModel model, EvidenceService service, Set<String> listed, Runnable saveFirst) {
        this.listed = listed;
        this.model = model;
        this.service = service;
        this.screen = UI.getCurrent();
        addClassName("stack");
        if (model.version < 0) {
            saveFirst.run();
        }
        Attachments.Limits limits = service.limits();
        add(
                papers,
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
        showPapers();
    }

    /** What the nomination needs, and which file answers it. */
    private void showPapers() {
        papers.removeAll();
        papers.add(new PaperList(service.papers(model.id), service.of(model.id), false));
    }

    /** Of several nominees each may go another way, and their files with them. */
    private Component owner(Attachments.Attachment file) {
        Div said = new Div(new PaperChoice(file, service.papers(model.id), codes -> {
            service.answer(CommandKey.fresh(), model.id, file.id(), codes);
            showPapers();
        }));
        said.addClassName("evidence-said");
        List<DraftModel.Line> provable = model.lines.stream()
                .filter(line -> line.form == null || !listed.contains(line.form))
                .toList();
        if (model.lines.size() > 1 && !provable.isEmpty()) {
            said.add(new EvidenceOwner(
                    file,
                    provable,
                    lines.get(file.id()),
                    line -> service.assign(CommandKey.fresh(), model.id, file.id(), line)));
        }
        return said;
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
