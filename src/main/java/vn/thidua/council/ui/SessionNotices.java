package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.council.SessionDetails;
import vn.thidua.shared.ui.DueText;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/** What has to be said of a session before anything else: that it was called off, comes too late, or is stuck. */
final class SessionNotices {

    private final SessionDetails session;

    SessionNotices(SessionDetails session) {
        this.session = session;
    }

    List<Component> all() {
        List<Component> notices = new ArrayList<>();
        if (session.cancelReason() != null) {
            notices.add(new Notice(Tone.NEUTRAL, words("council.session.cancelled"), session.cancelReason()));
        }
        if (session.endedReason() != null) {
            notices.add(new Notice(Tone.NEUTRAL, words("council.end.ended"), session.endedReason()));
        }
        if (!session.overruns().isEmpty()) {
            UnorderedList list = new UnorderedList();
            session.overruns()
                    .forEach(overrun -> list.add(new ListItem(
                            words("council.session.overrun", overrun.name(), DueText.day(overrun.dueOn(), false)))));
            Notice notice = new Notice(
                    Tone.WAITING,
                    words("council.session.overruns", session.overruns().size()),
                    words(
                            "council.session.overrunReason",
                            session.overruns().getFirst().by(),
                            session.overruns().getFirst().reason()));
            notice.setId("session-overruns");
            notices.add(notice.with(list));
        }
        if (session.deliveriesFailed() > 0) {
            notices.add(new Notice(
                    Tone.BAD,
                    words("council.session.deliveryFailed", session.deliveriesFailed()),
                    words("council.session.deliveryFailedHelp")));
        }
        return notices;
    }

    private static String words(String key, Object... details) {
        return new Div().getTranslation(key, details);
    }
}
