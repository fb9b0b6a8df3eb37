package samples.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A view that does not say who may open it. */
@Route("sample/open")
public class OpenView extends Div {}
