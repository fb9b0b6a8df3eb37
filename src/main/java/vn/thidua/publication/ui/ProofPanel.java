package vn.thidua.publication.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import vn.thidua.document.Attachments.Attachment;
import vn.thidua.document.ui.AttachmentUpload;
import vn.thidua.publication.ProofKind;
import vn.thidua.publication.PublicationDetails;
import vn.thidua.publication.PublicationService;
import vn.thidua.publication.PublicationState;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.FileCard;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** What proves that the list hung, and the end of it. */
class ProofPanel extends Panel {

    private final transient PublicationDetails list;
    private final transient PublicationService lists;
    private final transient Runnable changed;
    private final boolean proves;

    ProofPanel(PublicationDetails list, PublicationService lists, Runnable changed) {
        super(I18NProvider.translate("publication.proof"));
        this.list = list;
        this.lists = lists;
        this.changed = changed;
        this.proves = list.actions().contains(PublicationDetails.Action.PROVE);
        boxed();
        setId("proof");
        if (proves) {
            Paragraph help = new Paragraph(getTranslation("publication.proofHelp"));
            help.addClassName("muted");
            body().add(help);
        }
        for (ProofKind kind : ProofKind.values()) {
            body().add(part(kind));
        }
        if (proves && list.state() == PublicationState.TO_PROVE) {
            CommandKey key = CommandKey.fresh();
            Button close = new Button(getTranslation("publication.close"), click -> {
                lists.close(key, list.id());
                Toast.done(getTranslation("publication.closed"));
                changed.run();
            });
            close.setId("list-close");
            close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            body().add(new ActionBar(close));
        }
    }

    private Div part(ProofKind kind) {
        List<Attachment> files = list.proofs().getOrDefault(kind, List.of());
        boolean asked = list.asked().contains(kind);
        H3 name = new H3(getTranslation("publication.enum.ProofKind." + kind));
        name.addClassName("listed-part");
        Div head = new Div(
                name,
                new StateBadge(
                        getTranslation(asked ? "publication.proofAsked" : "publication.proofOptional"),
                        asked && files.isEmpty() ? Tone.WAITING : Tone.NEUTRAL));
        head.addClassName("cluster");
        Div part = new Div(head);
        part.addClassName("stack-s");
        part.setId("proof-" + kind);
        if (files.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("publication.proofNone"));
            none.addClassName("muted");
            part.add(none);
        }
        files.forEach(file -> part.add(card(kind, file)));
        if (proves) {
            part.add(upload(kind));
        }
        return part;
    }

    /** Both steps come outside the screen's lock; the screen shows the file once it is kept. */
    private AttachmentUpload upload(ProofKind kind) {
        UI screen = UI.getCurrent();
        return AttachmentUpload.keeping("proof-upload-" + kind, lists.limits(), lists::receive, file -> {
            lists.keep(CommandKey.fresh(), list.id(), kind, file);
            screen.access(changed::run);
        });
    }

    private FileCard card(ProofKind kind, Attachment file) {
        FileCard card = new FileCard(
                file.name(),
                file.path(),
                file.isPicture(),
                getTranslation(
                        "publication.proofFacts", FileCard.size(file.bytes()), file.by(), Formats.moment(file.at())));
        if (!proves) {
            return card;
        }
        Button remove = new Button(getTranslation("publication.removeProof"), click -> {
            lists.remove(CommandKey.fresh(), list.id(), kind, file.id());
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return card.with(remove);
    }
}
