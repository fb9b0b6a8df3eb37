package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.thidua.decision.PartDifference;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Tone;

/** What changed, part by part: before at the left, after at the right, the changed words marked; under each other on a phone. */
class DifferenceList extends Div {

    DifferenceList(List<PartDifference> differences) {
        addClassName("difference-list");
        differences.forEach(difference -> add(part(difference)));
    }

    private Component part(PartDifference difference) {
        H3 title = new H3(new Span(getTranslation("decision.enum.SubstancePart." + difference.part())));
        if (difference.substantial()) {
            title.add(new StateBadge(getTranslation("decision.difference.substantial"), Tone.WAITING));
        }
        Div sides = new Div(
                side("decision.difference.before", "del", difference.before()),
                side("decision.difference.after", "ins", difference.after()));
        sides.addClassName("difference-sides");
        Div part = new Div(title, sides);
        part.setId("difference-" + difference.part());
        return part;
    }

    private Component side(String label, String tag, List<PartDifference.Piece> pieces) {
        Span name = new Span(getTranslation(label));
        name.addClassName("muted");
        Div text = new Div();
        text.addClassName("difference-text");
        for (PartDifference.Piece piece : pieces) {
            HtmlComponent words = new HtmlComponent(piece.changed() ? tag : "span");
            words.getElement().setText(piece.text());
            text.add(words);
        }
        if (pieces.isEmpty()) {
            text.add(new Span(getTranslation("decision.difference.nothing")));
        }
        Div side = new Div(name, text);
        side.addClassName("difference-side");
        return side;
    }
}
