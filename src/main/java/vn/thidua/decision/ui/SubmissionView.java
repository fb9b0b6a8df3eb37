package vn.thidua.decision.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.thidua.decision.PaperService;
import vn.thidua.shared.Role;

/** One Tờ trình, at the commune and on the city's desk. */
@Route("to-trinh/:id")
@RolesAllowed({
    Role.Names.INTAKE_OFFICER,
    Role.Names.APPRAISER,
    Role.Names.COUNCIL_SECRETARY,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.COMMUNE_VICE_CHAIR,
    Role.Names.CLERK,
    Role.Names.INSPECTOR,
    Role.Names.CITY_APPRAISER,
    Role.Names.CITY_APPROVER
})
class SubmissionView extends PaperScreen {

    SubmissionView(PaperService papers, SignerServices signer) {
        super(papers, signer);
    }
}
