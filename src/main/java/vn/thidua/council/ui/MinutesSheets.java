package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.thidua.council.MinutesDetails;
import vn.thidua.shared.ui.Formats;

/** The signed text, word for word, and who signed it. */
final class MinutesSheets {

    /** Issuer and motto, number, title. */
    private static final int HEAD = 3;

    private MinutesSheets() {}

    /** Only its head is centred. */
    static Component text(String body) {
        Div text = new Div();
        text.addClassName("council-minutes-text");
        int part = 0;
        for (String paragraph : body.split("\n\n", -1)) {
            Pre lines = new Pre(paragraph);
            if (part < HEAD) {
                lines.addClassName("paper-center");
            }
            text.add(lines);
            part++;
        }
        return text;
    }

    static Component signature(MinutesDetails.Signed signature) {
        Span who = new Span(signature.name());
        who.addClassName("council-signer");
        Div line = new Div();
        Span how = new Span(line.getTranslation(
                "council.minutes.signedAs",
                line.getTranslation("council.enum.Capacity." + signature.capacity()),
                Formats.moment(signature.at())));
        how.addClassName("muted");
        line.add(who, how);
        line.addClassName("council-signature");
        return line;
    }

    /** @param sha256 empty for whoever reads an extract */
    static Optional<Component> hash(String sha256) {
        if (sha256.isEmpty()) {
            return Optional.empty();
        }
        Span hash = new Span();
        hash.setText(hash.getTranslation("council.minutes.hash", sha256));
        hash.addClassNames("muted", "council-hash");
        return Optional.of(hash);
    }
}
