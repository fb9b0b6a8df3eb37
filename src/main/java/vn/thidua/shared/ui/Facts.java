package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Names and values of a thing, one pair a line. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    /** Adds a pair; an empty value is left out, not shown as a dash. */
    public Facts add(String name, @Nullable String value) {
        return value == null || value.isBlank() ? this : add(name, new Text(value));
    }

    public Facts add(String name, Component value) {
        Description description = new Description();
        description.add(value);
        Div pair = new Div(new Term(name), description);
        getElement().appendChild(pair.getElement());
        return this;
    }
}
