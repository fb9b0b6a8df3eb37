package vn.thidua.publication.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import vn.thidua.publication.ObjectionRuling;
import vn.thidua.publication.PublicationState;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** The words for published lists and what is objected to them. */
final class PublicationWords {

    private PublicationWords() {}

    static StateBadge badge(PublicationState state) {
        Tone tone = switch (state) {
            case TO_POST, TO_PROVE -> Tone.WAITING;
            case HANGING -> Tone.INFO;
            case CLOSED -> Tone.NEUTRAL;
        };
        return new StateBadge(I18NProvider.translate("publication.enum.PublicationState." + state), tone);
    }

    static StateBadge badge(@Nullable ObjectionRuling ruling) {
        if (ruling == null) {
            return new StateBadge(I18NProvider.translate("publication.waiting"), Tone.WAITING);
        }
        return new StateBadge(
                I18NProvider.translate("publication.enum.ObjectionRuling." + ruling),
                ruling == ObjectionRuling.UPHELD ? Tone.BAD : Tone.NEUTRAL);
    }
}
