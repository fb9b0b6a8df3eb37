package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled part of a screen. */
public class Panel extends Section {

    private final Div body = new Div();

    public Panel(String title, Component... content) {
        addClassName("panel");
        H2 heading = new H2(title);
        heading.addClassName("panel-title");
        body.addClassName("panel-body");
        body.add(content);
        add(heading, body);
    }

    /** Where further content goes. */
    public Div body() {
        return body;
    }

    /** With a border, for something that asks for action. */
    public Panel boxed() {
        addClassName("panel-boxed");
        return this;
    }
}
