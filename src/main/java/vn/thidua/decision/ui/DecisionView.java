package vn.thidua.decision.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperService;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.TaskScreen;

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

    DecisionView(PaperService papers, SignerServices signer) {
        super(PaperKind.DECISION, papers, signer);
    }
}
