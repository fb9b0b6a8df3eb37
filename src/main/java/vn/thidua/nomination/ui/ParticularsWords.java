package vn.thidua.nomination.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.HeadRelation;
import vn.thidua.nomination.LineParticulars;
import vn.thidua.nomination.Posthumous;
import vn.thidua.nomination.TitleClaim;
import vn.thidua.shared.ui.Formats;

/** A nominee's particulars as sentences, for the paper and for the page of the nomination. */
record ParticularsWords(LineParticulars particulars) {

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        TitleClaim title = particulars.title();
        if (title.rating() != null) {
            sentences.add(I18NProvider.translate("nomination.paper.rating", Labels.of(title.rating())));
        }
        String certificate = certificate();
        if (certificate != null) {
            sentences.add(I18NProvider.translate("nomination.paper.sentence", certificate));
        }
        String died = died();
        if (died != null) {
            sentences.add(I18NProvider.translate("nomination.paper.sentence", died));
        }
        if (particulars.relation() != HeadRelation.NONE) {
            sentences.add(I18NProvider.translate("nomination.paper.sentence", Labels.of(particulars.relation())));
        }
        return sentences;
    }

    /** {@code null} where none is named. */
    @Nullable
    String certificate() {
        TitleClaim title = particulars.title();
        if (title.certificateKind() == null
                || title.certificate() == null
                || title.certificate().isBlank()) {
            return null;
        }
        return I18NProvider.translate(
                "nomination.paper.certificate", Labels.of(title.certificateKind()), title.certificate());
    }

    /** {@code null} for somebody alive. */
    @Nullable
    String died() {
        Posthumous died = particulars.posthumous();
        if (!died.honoured()) {
            return null;
        }
        String recipient = died.recipient() == null || died.recipient().isBlank() ? "…" : died.recipient();
        return died.diedOn() == null
                ? I18NProvider.translate("nomination.paper.posthumous", recipient)
                : I18NProvider.translate("nomination.paper.posthumousSince", Formats.date(died.diedOn()), recipient);
    }
}
