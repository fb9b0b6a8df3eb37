package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * Two parts side by side, the second the narrower: content and task form, or list and paper. Below 960 px the second
 * comes under the first.
 */
public class TwoPane extends Div {

    private final Div main = new Div();
    private final Div side = new Div();

    public TwoPane(Component main, Component side) {
        addClassName("two-pane");
        this.main.addClassName("pane-main");
        this.side.addClassName("pane-side");
        this.main.add(main);
        this.side.add(side);
        add(this.main, this.side);
    }

    /** Halves, for a list beside the preview of its paper. */
    public TwoPane equal() {
        addClassName("two-pane-equal");
        return this;
    }

    /** On a phone the second part comes first: where it holds what one came for. */
    public TwoPane sideFirstOnPhone() {
        addClassName("two-pane-side-first");
        return this;
    }
}
