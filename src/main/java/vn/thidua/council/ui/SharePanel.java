package vn.thidua.council.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.thidua.council.AgendaShare;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.ShareBar;
import vn.thidua.shared.ui.Tone;

/** The share of direct workers on an agenda as a small bar against last year, and the reason where it falls short. */
class SharePanel extends Panel {

    SharePanel(AgendaShare share) {
        super(new Span().getTranslation("council.share.panel"));
        setId("agenda-share");
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
            body().add(new Paragraph(getTranslation("council.share.reason", share.reasonBy(), share.reason())));
        }
        if (!share.cap().isEmpty()) {
            Notice cap = new Notice(Tone.WAITING, share.cap(), getTranslation("council.share.capHelp"));
            cap.setId("agenda-cap");
            body().add(cap);
        }
        if (share.asked()) {
            body().add(new Notice(Tone.WAITING, share.shortfall(), getTranslation("council.share.asked")));
        }
    }
}
