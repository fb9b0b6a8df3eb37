package vn.thidua.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.thidua.decision.SupplementDetails;
import vn.thidua.decision.SupplementService;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.document.ui.AttachmentUpload;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.FileCard;
import vn.thidua.shared.ui.Formats;

/** The files that go with an answer to the city. */
class SupplementFiles extends Div {

    private final transient SupplementService service;
    private final transient SupplementDetails details;
    private final Div files = new Div();
    private final UI screen = UI.getCurrent();

    SupplementFiles(SupplementService service, SupplementDetails details) {
        this.service = service;
        this.details = details;
        addClassName("stack-s");
        files.addClassName("file-cards");
        Attachments.Limits limits = service.limits();
        add(
                files,
                new Paragraph(getTranslation(
                        "document.limits",
                        Formats.number(limits.count()),
                        FileCard.size(limits.bytes()),
                        FileCard.size(limits.total()))),
                AttachmentUpload.keeping("supplement", limits, service::receive, this::keep));
        show(details);
    }

    /** Comes outside the screen's lock; a refusal is told by the upload itself. */
    private void keep(Received file) {
        service.attach(CommandKey.fresh(), details.appraisal(), file);
        screen.access(() -> show(service.details(details.appraisal())));
    }

    private void show(SupplementDetails now) {
        files.removeAll();
        if (now.evidence().isEmpty()) {
            files.add(new Paragraph(getTranslation("decision.supplement.noFiles")));
        }
        now.evidence().forEach(file -> files.add(card(file)));
    }

    private Div card(Attachments.Attachment file) {
        Button remove = new Button(
                getTranslation("decision.supplement.detach"),
                click -> ConfirmDialog.ask(
                                getTranslation("decision.supplement.detachTitle"),
                                getTranslation("decision.supplement.detachWhat", file.name()),
                                getTranslation("decision.supplement.detach"),
                                () -> {
                                    service.detach(CommandKey.fresh(), details.appraisal(), file.id());
                                    show(service.details(details.appraisal()));
                                })
                        .destructive());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new FileCard(
                        file.name(),
                        file.path(),
                        file.isPicture(),
                        getTranslation(
                                "decision.supplement.fileFacts",
                                FileCard.size(file.bytes()),
                                file.by(),
                                Formats.moment(file.at()),
                                getTranslation("document.enum.ScanState." + file.scan())))
                .with(remove);
    }
}
