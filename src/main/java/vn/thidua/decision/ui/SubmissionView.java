package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.decision.CityAnswerService;
import vn.thidua.decision.CityResult;
import vn.thidua.decision.CityResultsService;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperService;
import vn.thidua.shared.Role;

/** One Tờ trình, at the commune and on the city's desk. */
@Route("to-trinh/:id")
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
class SubmissionView extends PaperScreen {

    private final transient CityResultsService results;
    private final transient CityAnswerService answers;

    SubmissionView(PaperService papers, SignerServices signer, CityResultsService results, CityAnswerService answers) {
        super(papers, signer);
        this.results = results;
        this.answers = answers;
    }

    /** What became of it at the city, for its commune. */
    @Override
    protected List<Component> afterwards(PaperDetails details) {
        List<CityResult> lines = results.of(details.id());
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Component> parts = new ArrayList<>(List.of(new CityResultsPanel(lines)));
        answers.details(details.id()).answers().forEach(answer -> parts.add(new CityAnswerPanel(answer)));
        return parts;
    }
}
