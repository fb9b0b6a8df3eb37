package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Attachments;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.shared.ui.Formats;

/** The evidence of a nomination, previewed in place; each file comes through the checked door of its nomination. */
class EvidenceFiles extends Div {

    private static final long KILOBYTE = 1024;

    private final UUID nomination;
    private final transient EvidenceService service;

    /** @param remove offers to take a file off; {@code null} where it may only be read */
    EvidenceFiles(UUID nomination, EvidenceService service, @Nullable Consumer<Attachments.Attachment> remove) {
        this.nomination = nomination;
        this.service = service;
        addClassName("evidence-files");
        List<Attachments.Attachment> files = service.of(nomination);
        for (int i = 0; i < files.size(); i++) {
            add(card(files.get(i), i + 1, remove));
        }
    }

    private Div card(Attachments.Attachment file, int number, @Nullable Consumer<Attachments.Attachment> remove) {
        Div card = new Div();
        card.addClassName("evidence-card");
        card.setId("evidence-" + number);
        if (file.contentType().startsWith("image/")) {
            Image preview = new Image(content(file), file.name());
            preview.addClassName("evidence-image");
            card.add(preview);
        }
        Anchor open = new Anchor(content(file), file.name());
        open.setTarget(AnchorTarget.BLANK);
        Span facts = new Span(getTranslation(
                "nomination.evidence.facts",
                Formats.number(Math.max(1, file.bytes() / KILOBYTE)),
                file.by(),
                Formats.moment(file.at())));
        facts.addClassName("muted");
        Div words = new Div(open, facts);
        words.addClassName("evidence-words");
        card.add(words);
        if (remove != null) {
            Button button = new Button(getTranslation("nomination.evidence.remove"), click -> remove.accept(file));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            button.setId("evidence-remove-" + number);
            button.setAriaLabel(getTranslation("nomination.evidence.removeOf", file.name()));
            card.add(button);
        }
        return card;
    }

    private DownloadHandler content(Attachments.Attachment file) {
        return DownloadHandler.fromInputStream(event -> {
                    Attachments.Opened opened = service.open(nomination, file.id());
                    return new DownloadResponse(opened.content(), file.name(), file.contentType(), file.bytes());
                })
                .inline();
    }
}
