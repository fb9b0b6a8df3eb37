package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Something to know, in place, such as why one does not take part; not an answer to a click, which is {@link Toast}. */
public class Notice extends Div {

    public Notice(Tone tone, String headline, @Nullable String explanation) {
        addClassNames("notice", tone.css());
        Span head = new Span(headline);
        head.addClassName("notice-headline");
        add(head);
        if (explanation != null && !explanation.isBlank()) {
            add(new Paragraph(explanation));
        }
    }

    public Notice(Tone tone, String headline) {
        this(tone, headline, (String) null);
    }

    /** What can be done about it. */
    public Notice with(Component... actions) {
        add(actions);
        return this;
    }
}
