package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;

/** A sheet as it will be printed: white, in the serif of official papers, in both themes. */
public class Paper extends Article {

    public Paper(Component... content) {
        addClassName("paper");
        add(content);
    }
}
