package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Why a list is empty, and what fills it. */
public class EmptyState extends Div {

    public EmptyState(String why, String whatFillsIt, Component... action) {
        addClassName("empty-state");
        Span headline = new Span(why);
        headline.addClassName("empty-state-why");
        add(headline, new Paragraph(whatFillsIt));
        add(action);
    }
}
