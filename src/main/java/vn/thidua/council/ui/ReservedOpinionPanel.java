package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import vn.thidua.council.MinutesDetails;
import vn.thidua.council.ReservedOpinionService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;

/** Where a member holds on to a differing opinion, until the minutes are signed. */
class ReservedOpinionPanel extends Panel {

    private static final int LONGEST = 2_000;

    ReservedOpinionPanel(MinutesDetails details, ReservedOpinionService opinions, Runnable changed) {
        super(new Span().getTranslation("council.reserved.title"));
        setId("reserved-opinion");
        List<MinutesDetails.Reservable> items = Objects.requireNonNull(details.reservable());
        Select<MinutesDetails.Reservable> about = new Select<>();
        about.setId("reserved-about");
        about.setLabel(getTranslation("council.reserved.about"));
        about.setItems(items);
        about.setItemLabelGenerator(item -> item == null
                ? getTranslation("council.reserved.general")
                : getTranslation("council.reserved.item", item.position(), item.name()));
        about.setEmptySelectionAllowed(true);
        about.setEmptySelectionCaption(getTranslation("council.reserved.general"));
        about.setWidthFull();
        TextArea words = new TextArea(getTranslation("council.reserved.words"));
        words.setId("reserved-words");
        words.setMaxLength(LONGEST);
        words.setMinRows(3);
        words.setWidthFull();
        KeptForm draft = new KeptForm(body(), "session/" + details.session() + "/reserved-opinion");
        draft.text(words);
        draft.choice(
                "about",
                about,
                item -> item.item().toString(),
                code -> items.stream()
                        .filter(item -> item.item().toString().equals(code))
                        .findFirst()
                        .orElse(null));
        CommandKey key = CommandKey.fresh();
        Button send = new Button(getTranslation("council.reserved.send"), click -> {
            MinutesDetails.Reservable item = about.getValue();
            opinions.reserve(key, details.session(), item == null ? null : item.item(), words.getValue());
            draft.handedIn();
            Toast.done(
                    getTranslation(details.editions().isEmpty() ? "council.reserved.kept" : "council.reserved.sent"));
            changed.run();
        });
        send.setId("reserved-send");
        body().add(new Paragraph(getTranslation("council.reserved.help")), about, words, draft, send);
    }
}
