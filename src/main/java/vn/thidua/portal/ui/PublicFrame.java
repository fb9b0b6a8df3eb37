package vn.thidua.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Screen;

/** The frame of the public screens: the product's name, no menu, nothing that asks who is reading. */
abstract class PublicFrame extends Screen {

    static final String ROUTE = "niem-yet";

    PublicFrame() {
        addClassName("public-screen");
    }

    /** Everything anew, below the bar. */
    final void show(Component... content) {
        removeAll();
        Span name = new Span(getTranslation("shell.product"));
        name.addClassName("shell-product");
        Span office = new Span(getTranslation("portal.lists.office"));
        office.addClassName("shell-place");
        Anchor home = Links.to(ROUTE, name, office);
        home.addClassName("shell-home");
        Header bar = new Header(home);
        bar.addClassNames("shell-header", "bare-bar", "public-bar");
        add(bar);
        add(content);
    }
}
