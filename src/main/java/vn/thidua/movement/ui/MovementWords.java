package vn.thidua.movement.ui;

import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** A movement in words. */
final class MovementWords {

    private MovementWords() {}

    static StateBadge badge(MovementState state) {
        return new StateBadge(
                I18NProvider.translate("movement.enum.MovementState." + state),
                switch (state) {
                    case DRAFT -> Tone.WAITING;
                    case LAUNCHED -> Tone.GOOD;
                    case CLOSED -> Tone.NEUTRAL;
                });
    }

    static String level(Movement movement) {
        return I18NProvider.translate("movement.enum.LaunchLevel." + movement.launchedBy());
    }

    static String kind(Movement movement) {
        return I18NProvider.translate("movement.enum.MovementKind." + movement.kind());
    }

    static String period(Movement movement) {
        return I18NProvider.translate(
                "movement.period", Formats.date(movement.startsOn()), Formats.date(movement.endsOn()));
    }
}
