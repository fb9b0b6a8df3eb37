package vn.thidua.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A state as a word in its colour. */
public class StateBadge extends Span {

    public StateBadge(String word, Tone tone) {
        super(word);
        addClassNames("state-badge", tone.css());
    }
}
