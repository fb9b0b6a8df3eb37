package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** Links between screens, by route. */
public final class Links {

    private Links() {}

    /** @param route without a leading slash, such as {@code ho-so/<id>} */
    public static Anchor to(String route, String text) {
        Anchor link = new Anchor(route, text);
        return inside(link);
    }

    /** A link around components, such as a whole row of a list. */
    public static Anchor to(String route, Component... content) {
        Anchor link = new Anchor();
        link.setHref(route);
        link.add(content);
        return inside(link);
    }

    /** Without the mark the browser would load the whole page again. */
    private static Anchor inside(Anchor link) {
        link.setRouterIgnore(false);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
