package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperService;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.workflow.ui.TaskForms;

/** One Quyết định. */
@Route("quyet-dinh/:id")
@RolesAllowed({
    Role.Names.INTAKE_OFFICER,
    Role.Names.APPRAISER,
    Role.Names.DEPARTMENT_HEAD,
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.COMMUNE_VICE_CHAIR,
    Role.Names.CLERK,
    Role.Names.INSPECTOR,
    Role.Names.CITY_APPRAISER,
    Role.Names.CITY_BOARD_HEAD,
    Role.Names.CITY_DIRECTOR,
    Role.Names.CITY_APPROVER
})
@TaskScreen({"UserTask_PrepareDecision", "UserTask_SignDecision", "UserTask_NumberDecision"})
class DecisionView extends PaperScreen {

    private final transient TaskForms tasks;

    DecisionView(PaperService papers, SignerServices signer, TaskForms tasks) {
        super(PaperKind.DECISION, papers, signer);
        this.tasks = tasks;
    }

    /** What is found wrong in it, and the form of whoever has that now. */
    @Override
    protected List<Component> afterwards(PaperDetails details) {
        List<Component> parts = new ArrayList<>();
        if (details.mending() != null) {
            parts.add(new MendingPanel(details.mending()));
        }
        parts.addAll(tasks.panels(PaperKind.DECISION.subject(details.id()), () -> show(details.id())));
        return parts;
    }
}
