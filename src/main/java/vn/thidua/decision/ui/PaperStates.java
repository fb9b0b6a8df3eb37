package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperStatus;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** The state of a paper as a badge. */
final class PaperStates {

    private PaperStates() {}

    /** A decision with an open error is not done with. */
    static StateBadge badge(Component screen, PaperDetails paper) {
        return paper.beingMended()
                ? new StateBadge(screen.getTranslation("decision.mending.badge"), Tone.WAITING)
                : badge(screen, paper.status());
    }

    static StateBadge badge(Component screen, PaperStatus status) {
        Tone tone = switch (status) {
            case DRAFT, RETURNED, PREPARED, SIGNED, HANDED_OVER, SENT -> Tone.WAITING;
            case NUMBERED, CLOSED -> Tone.GOOD;
            case RECEIVED -> Tone.INFO;
            case DROPPED -> Tone.NEUTRAL;
        };
        return new StateBadge(screen.getTranslation("decision.enum.PaperStatus." + status), tone);
    }
}
