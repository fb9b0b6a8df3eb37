package vn.thidua.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.thidua.shared.Texts;
import vn.thidua.shared.ui.Links;

/** The bar with the product's name and nothing that could fail: around a screen that failed. */
@AnonymousAllowed
class BareFrame extends Div implements RouterLayout {

    BareFrame(Texts texts) {
        add(new Bar(texts));
    }

    /** The bar itself; its name leads home. */
    static final class Bar extends Header {

        Bar(Texts texts) {
            addClassNames("shell-header", "bare-bar");
            Span name = new Span(texts.text("shell.product"));
            name.addClassName("shell-product");
            Anchor home = Links.to("", name);
            home.addClassName("shell-home");
            add(home);
        }
    }
}
