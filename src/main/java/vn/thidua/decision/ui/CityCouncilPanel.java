package vn.thidua.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.ItemVotes;
import vn.thidua.decision.CityCouncilResult;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** What the city's Council concluded on a line last. */
class CityCouncilPanel extends Panel {

    CityCouncilPanel(CityCouncilResult result) {
        super(I18NProvider.translate("decision.cityCouncil.panel"));
        setId("city-council");
        Tone tone = switch (result.outcome()) {
            case RECOMMENDED, RECOMMENDED_OTHER_FORM -> Tone.GOOD;
            case DEFERRED -> Tone.WAITING;
            case NOT_RECOMMENDED -> Tone.BAD;
        };
        Span count = new Span(result.arithmetic());
        count.addClassName("typed-text");
        body().add(
                        new Div(new StateBadge(getTranslation("decision.cityCouncil.enum." + result.outcome()), tone)),
                        new Facts()
                                .add(getTranslation("decision.cityCouncil.minutes"), minutes(result))
                                .add(getTranslation("decision.cityCouncil.count"), count)
                                .add(getTranslation("decision.cityCouncil.votes"), votes(result.votes()))
                                .add(getTranslation("decision.cityCouncil.putOff"), result.putOffReason()));
    }

    /** Nothing where nobody voted, or where more than the yes votes was not kept yet. */
    private @Nullable String votes(@Nullable ItemVotes votes) {
        return votes == null || votes.entitled() == 0
                ? null
                : getTranslation(
                        "decision.cityCouncil.votesWords",
                        votes.yes(),
                        votes.no(),
                        votes.blank(),
                        votes.invalid(),
                        votes.notReturned(),
                        votes.entitled());
    }

    private String minutes(CityCouncilResult result) {
        return result.minutesNumber() == null
                ? Formats.date(result.day())
                : getTranslation("decision.cityCouncil.numbered", result.minutesNumber(), Formats.date(result.day()));
    }
}
