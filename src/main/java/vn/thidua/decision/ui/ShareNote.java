package vn.thidua.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.thidua.decision.PaperShare;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.ShareBar;
import vn.thidua.shared.ui.Tone;

/** The share of direct workers on a paper as a small bar against last year, and the reason where it falls short. */
class ShareNote extends Panel {

    ShareNote(PaperShare share, Runnable explain) {
        super(new Span().getTranslation("decision.share.panel"));
        setId("paper-share");
        body().add(new ShareBar(
                share.share().now().direct(),
                share.share().now().individuals(),
                share.share().mark(),
                share.shortfall().isEmpty(),
                share.now()));
        Paragraph before = new Paragraph(share.before());
        before.addClassName("muted");
        body().add(before);
        if (share.reason() != null) {
            body().add(new Paragraph(getTranslation("decision.share.reason", share.reasonBy(), share.reason())));
        }
        if (share.asked()) {
            Button why = new Button(getTranslation("decision.share.explain"), click -> explain.run());
            why.setId("share-explain");
            why.addThemeVariants(ButtonVariant.LUMO_SMALL);
            body().add(new Notice(Tone.WAITING, share.shortfall(), getTranslation("decision.share.asked")).with(why));
        }
    }
}
