package samples.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A screen that nobody can open, because the role is misspelt. */
@Route("sample/unknown-role")
@RolesAllowed("CLERC")
public class UnknownRoleView extends Div {}
