package vn.thidua.council.ui;

import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import vn.thidua.council.OpenVoteDetails;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/** Tells whoever presides that hands were counted and not confirmed: at the deadline those are no votes (ADR 0041). */
class HandsUnconfirmed extends Div {

    void show(OpenVoteDetails details) {
        removeAll();
        String waiting = details.hands().stream()
                .filter(OpenVoteDetails.Item::toConfirm)
                .map(item -> String.valueOf(item.position()))
                .collect(Collectors.joining(", "));
        if (!waiting.isEmpty()) {
            Notice notice = new Notice(
                    Tone.WAITING,
                    getTranslation("council.openVote.unconfirmed", waiting),
                    getTranslation("council.openVote.unconfirmedHelp"));
            notice.setId("hands-unconfirmed");
            add(notice);
        }
    }
}
