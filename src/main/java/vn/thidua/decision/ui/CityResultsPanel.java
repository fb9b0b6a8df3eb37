package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.CityResult;
import vn.thidua.nomination.LineResult;
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
        Div row = new Div(words);
        row.addClassName("decision-line");
        row.setId("result-" + result.line().id());
        LineResult told = result.result();
        if (told == null) {
            Span closed = new Span(getTranslation("decision.recused.line"));
            closed.addClassName("muted");
            words.add(closed);
            return row;
        }
        String where = where(result, told);
        if (where != null) {
            Span span = new Span(where);
            span.addClassName("muted");
            words.add(span);
        }
        if (told.reason() != null) {
            Paragraph reason = new Paragraph(told.reason());
            reason.addClassNames("muted", "typed-text");
            words.add(reason);
        }
        if (result.request() != null) {
            words.add(Links.to(
                    DecisionNavigation.supplement(result.request()), getTranslation("decision.results.answer")));
        }
        row.add(badge(told));
        return row;
    }

    private @Nullable String where(CityResult result, LineResult told) {
        if (result.keeper() != null) {
            return result.keeper().due() == null
                    ? result.keeper().who()
                    : getTranslation(
                            "nomination.details.keeperUntil",
                            result.keeper().who(),
                            DueText.day(result.keeper().due(), result.keeper().expected()));
        }
        return told.decisionNumber() == null || told.decisionDate() == null
                ? null
                : getTranslation(
                        "nomination.details.decisionWords", told.decisionNumber(), Formats.date(told.decisionDate()));
    }

    private StateBadge badge(LineResult told) {
        Tone tone = switch (told.status()) {
            case GRANTED -> Tone.HONOUR;
            case REFUSED, NOT_RECOMMENDED, RETURNED -> Tone.BAD;
            case DEFERRED -> Tone.WAITING;
            case DRAFT, SUBMITTED, READY, ON_AGENDA, RECOMMENDED, BEING_DECIDED, AT_CITY -> Tone.INFO;
            case WITHDRAWN, STOPPED -> Tone.NEUTRAL;
        };
        return new StateBadge(getTranslation("nomination.enum.LineStatus." + told.status()), tone);
    }
}
