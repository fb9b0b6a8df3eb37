package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The head of a screen: what it is, one sentence of help where somebody new would hesitate, and the one main action, at
 * the right or, on a phone, in a bar at the bottom.
 */
public class PageHeader extends Header {

    private final H1 title;
    private final Div words = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("page-header");
        this.title = new H1(title);
        words.addClassName("page-header-words");
        words.add(this.title);
        actions.addClassName("page-header-actions");
        add(words);
    }

    public PageHeader(String title, String help) {
        this(title);
        help(help);
    }

    public PageHeader help(String sentence) {
        Paragraph help = new Paragraph(sentence);
        help.addClassName("page-help");
        words.add(help);
        return this;
    }

    /** Where one came from, above the title. */
    public PageHeader back(String route, String where) {
        Anchor back = Links.to(route, where);
        back.addClassName("page-back");
        words.addComponentAsFirst(back);
        return this;
    }

    /** A state beside the title. */
    public PageHeader state(Component badge) {
        // A space, not a margin: it vanishes where the line breaks.
        title.add(new Text(" "), badge);
        return this;
    }

    /** The one main action; further ones, if any, before it. */
    public PageHeader actions(Component... action) {
        actions.add(action);
        add(actions);
        return this;
    }
}
