package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Buttons at the end of a form; on a phone they stay in reach at the bottom of the screen. Main action last. */
public class ActionBar extends Div {

    public ActionBar(Component... actions) {
        addClassName("action-bar");
        add(actions);
    }
}
