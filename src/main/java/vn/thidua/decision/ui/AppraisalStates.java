package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import vn.thidua.decision.AppraisalStatus;
import vn.thidua.decision.SupplementStatus;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** The state of a line at the city, and of a request for a supplement, as a badge. */
final class AppraisalStates {

    private AppraisalStates() {}

    static StateBadge badge(Component screen, AppraisalStatus status) {
        Tone tone = switch (status) {
            case OPEN -> Tone.WAITING;
            case SUPPLEMENT, SECOND_VOTE, CITY_COUNCIL -> Tone.INFO;
            case APPROVED -> Tone.GOOD;
            case REFUSED, NOT_RECOMMENDED -> Tone.BAD;
        };
        return new StateBadge(screen.getTranslation("decision.enum.AppraisalStatus." + status), tone);
    }

    static StateBadge badge(Component screen, SupplementStatus status) {
        return new StateBadge(screen.getTranslation("decision.enum.SupplementStatus." + status), tone(status));
    }

    static Tone tone(SupplementStatus status) {
        return switch (status) {
            case WITH_OFFICER, WITH_VILLAGE, AT_COUNCIL -> Tone.WAITING;
            case ANSWERED -> Tone.GOOD;
            case LAPSED, NOT_VOTED -> Tone.BAD;
        };
    }
}
