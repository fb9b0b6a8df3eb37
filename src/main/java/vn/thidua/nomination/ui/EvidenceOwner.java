package vn.thidua.nomination.ui;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Attachments.Attachment;

/** Chooses whose line a file proves; the whole nomination's where nobody is chosen. */
class EvidenceOwner extends Select<EvidenceOwner.Choice> {

    /** @param line {@code null} for the whole nomination */
    record Choice(@Nullable UUID line, String name) {}

    EvidenceOwner(
            Attachment file, List<DraftModel.Line> lines, @Nullable UUID chosen, Consumer<@Nullable UUID> assign) {
        setLabel(getTranslation("nomination.evidence.owner"));
        setAriaLabel(getTranslation("nomination.evidence.ownerOf", file.name()));
        setId("evidence-owner-" + file.id().value());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, getTranslation("nomination.evidence.whole")));
        for (int i = 0; i < lines.size(); i++) {
            DraftModel.Line line = lines.get(i);
            choices.add(new Choice(
                    line.id, line.name.isBlank() ? getTranslation("nomination.evidence.nominee", i + 1) : line.name));
        }
        setItems(choices);
        setItemLabelGenerator(Choice::name);
        setValue(choices.stream()
                .filter(choice -> choice.line() != null && choice.line().equals(chosen))
                .findFirst()
                .orElse(choices.getFirst()));
        addValueChangeListener(event -> assign.accept(event.getValue().line()));
    }
}
