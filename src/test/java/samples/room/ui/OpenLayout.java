package samples.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;

/** A layout that does not say who may see it. */
@Layout("planted")
public class OpenLayout extends Div implements RouterLayout {}
