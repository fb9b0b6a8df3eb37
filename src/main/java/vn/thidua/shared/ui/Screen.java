package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;

/** The frame of a screen: margins, greatest width, distance between parts. Views extend it. */
public class Screen extends Main {

    public Screen(Component... content) {
        addClassName("screen");
        add(content);
    }

    /** For screens with two parts side by side. */
    protected void wide() {
        addClassName("screen-wide");
    }
}
