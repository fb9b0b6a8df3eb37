package vn.thidua.decision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.decision.CityAnswerDetails;
import vn.thidua.document.Attachments;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** One paper of the city as it was entered, with its scan. */
class CityAnswerPanel extends Panel {

    CityAnswerPanel(CityAnswerDetails.Answer answer) {
        super(I18NProvider.translate(
                "decision.cityAnswer.of",
                answer.number().printed(),
                Formats.date(answer.number().date())));
        setId("city-answer-" + answer.number().number());
        Facts facts = new Facts()
                .add(getTranslation("decision.cityAnswer.signer"), answer.signer())
                .add(
                        getTranslation("decision.cityAnswer.entered"),
                        getTranslation(
                                "decision.supplement.byAt", answer.enteredName(), Formats.moment(answer.enteredAt())));
        for (Attachments.Attachment scan : answer.scan()) {
            Anchor open = new Anchor(scan.path(), scan.name());
            open.setRouterIgnore(true);
            open.setTarget(AnchorTarget.BLANK);
            facts.add(getTranslation("document.scan.label"), open);
        }
        body().add(facts);
        answer.results().forEach(result -> body().add(row(result)));
    }

    private Div row(CityAnswerDetails.Result result) {
        Span name = new Span(result.name());
        name.addClassName("decision-name");
        Div words = new Div(name);
        words.addClassNames("grow", "stack-s");
        if (result.ordinal() != null) {
            Span ordinal = new Span(getTranslation("decision.cityAnswer.ordinalOf", result.ordinal()));
            ordinal.addClassName("muted");
            words.add(ordinal);
        }
        if (result.reason() != null) {
            Paragraph reason = new Paragraph(result.reason());
            reason.addClassNames("muted", "typed-text");
            words.add(reason);
        }
        StateBadge badge = new StateBadge(
                getTranslation("decision.cityAnswer.outcome." + (result.granted() ? "GRANTED" : "REFUSED")),
                result.granted() ? Tone.HONOUR : Tone.BAD);
        Div row = new Div(words, badge);
        row.addClassName("decision-line");
        return row;
    }
}
