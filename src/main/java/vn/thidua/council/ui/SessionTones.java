package vn.thidua.council.ui;

import vn.thidua.council.SessionStatus;
import vn.thidua.shared.ui.Tone;

/** The colour of a session's state. */
final class SessionTones {

    private SessionTones() {}

    static Tone of(SessionStatus status) {
        return switch (status) {
            case PLANNING, AGENDA_SETTLED, LOCKED, COUNTED, CONFIRMED -> Tone.WAITING;
            case CONVENED, OPEN, SIGNED -> Tone.INFO;
            case FINISHED -> Tone.GOOD;
            case CANCELLED -> Tone.NEUTRAL;
            case ADJOURNED -> Tone.BAD;
        };
    }
}
