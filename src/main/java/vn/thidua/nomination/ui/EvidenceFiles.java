package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.AttachmentId;
import vn.thidua.document.Attachments.Attachment;
import vn.thidua.shared.ui.FileCard;
import vn.thidua.shared.ui.Formats;

/** The evidence of a nomination, previewed in place. */
class EvidenceFiles extends Div {

    private final transient @Nullable Consumer<Attachment> remove;
    private final transient Function<Attachment, @Nullable Component> owner;
    private List<AttachmentId> shown = List.of();

    /**
     * @param owner says or asks whose line a file proves; answers {@code null} where there is nothing to say
     * @param remove offers to take a file off; {@code null} where it may only be read
     */
    EvidenceFiles(Function<Attachment, @Nullable Component> owner, @Nullable Consumer<Attachment> remove) {
        this.owner = owner;
        this.remove = remove;
        addClassName("file-cards");
    }

    /** Leaves the cards of files that stay as they are: a phone is not to load every photo again for each new one. */
    EvidenceFiles show(List<Attachment> files) {
        List<AttachmentId> wanted = files.stream().map(Attachment::id).toList();
        boolean only =
                wanted.size() >= shown.size() && wanted.subList(0, shown.size()).equals(shown);
        if (!only) {
            removeAll();
        }
        for (int i = only ? shown.size() : 0; i < files.size(); i++) {
            add(card(files.get(i), i + 1));
        }
        shown = wanted;
        return this;
    }

    private FileCard card(Attachment file, int number) {
        FileCard card = new FileCard(
                file.name(),
                file.path(),
                file.isPicture(),
                getTranslation(
                        "nomination.evidence.facts",
                        FileCard.size(file.bytes()),
                        file.by(),
                        Formats.moment(file.at()),
                        getTranslation("document.enum.ScanState." + file.scan())));
        card.setId("evidence-" + number);
        Component whose = owner.apply(file);
        if (whose != null) {
            card.with(whose);
        }
        if (remove == null) {
            return card;
        }
        Button button = new Button(getTranslation("nomination.evidence.remove"), click -> remove.accept(file));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setId("evidence-remove-" + number);
        button.setAriaLabel(getTranslation("nomination.evidence.removeOf", file.name()));
        return card.with(button);
    }
}
