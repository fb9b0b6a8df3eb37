package samples.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A view that nobody meant to open to everybody. */
@Route("sample/all")
@AnonymousAllowed
public class OpenToAll extends Div {}
