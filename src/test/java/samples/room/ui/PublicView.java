package samples.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A view that other rooms could build. */
@Route("sample/public")
@PermitAll
public class PublicView extends Div {}
