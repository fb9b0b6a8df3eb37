package samples.room.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.TaskScreen;

/** Says that it does a task no model has, one that its room does not complete, and one of a role it shuts out. */
@Route("planted-tasks/:id")
@RolesAllowed(Role.Names.CLERK)
@TaskScreen({"UserTask_Claimed", "UserTask_NobodyCompletes", "UserTask_ForOthers"})
class PlantedTaskView extends Div {}
