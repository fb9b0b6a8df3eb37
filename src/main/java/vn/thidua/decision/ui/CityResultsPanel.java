package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.CityResult;
import vn.thidua.shared.ui.DueText;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** Where each line of a submission is since it went to the city, who has it, until when, and how it ended. */
class CityResultsPanel extends Panel {

    CityResultsPanel(List<CityResult> results) {
        super(I18NProvider.translate("decision.results.title"));
        setId("city-results");
        results.forEach(result -> body().add(row(result)));
    }

    private Component row(CityResult result) {
        Span name = new Span(result.line().name());
        name.addClassName("decision-name");
        Div words = new Div(name);
        words.addClassNames("grow", "stack-s");
        String where = where(result);
        if (where != null) {
            Span span = new Span(where);
            span.addClassName("muted");
            words.add(span);
        }
        if (result.result().reason() != null) {
            Paragraph reason = new Paragraph(result.result().reason());
            reason.addClassNames("muted", "typed-text");
            words.add(reason);
        }
        if (result.request() != null) {
            words.add(Links.to(
                    DecisionNavigation.supplement(result.request()), getTranslation("decision.results.answer")));
        }
        Div row = new Div(words, badge(result));
        row.addClassName("decision-line");
        row.setId("result-" + result.line().id());
        return row;
    }

    private @Nullable String where(CityResult result) {
        if (result.keeper() != null) {
            return result.keeper().due() == null
                    ? result.keeper().who()
                    : getTranslation(
                            "nomination.details.keeperUntil",
                            result.keeper().who(),
                            DueText.day(result.keeper().due(), result.keeper().expected()));
        }
        return result.result().decisionNumber() == null || result.result().decisionDate() == null
                ? null
                : getTranslation(
                        "nomination.details.decisionWords",
                        result.result().decisionNumber(),
                        Formats.date(result.result().decisionDate()));
    }

    private StateBadge badge(CityResult result) {
        Tone tone = switch (result.result().status()) {
            case GRANTED -> Tone.HONOUR;
            case REFUSED, NOT_RECOMMENDED, RETURNED -> Tone.BAD;
            case DEFERRED -> Tone.WAITING;
            case DRAFT, SUBMITTED, READY, ON_AGENDA, RECOMMENDED, BEING_DECIDED, AT_CITY -> Tone.INFO;
            case WITHDRAWN, STOPPED -> Tone.NEUTRAL;
        };
        return new StateBadge(
                getTranslation("nomination.enum.LineStatus." + result.result().status()), tone);
    }
}
