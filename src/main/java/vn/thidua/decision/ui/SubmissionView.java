package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.decision.CityAnswerService;
import vn.thidua.decision.CityResult;
import vn.thidua.decision.CityResultsService;
import vn.thidua.decision.PaperAct;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperService;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.workflow.ui.TaskForms;

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
@TaskScreen({
    "UserTask_PrepareSubmission",
    "UserTask_SignSubmission",
    "UserTask_NumberSubmission",
    "UserTask_ReceiveSubmission"
})
class SubmissionView extends PaperScreen {

    private final transient CityResultsService results;
    private final transient CityAnswerService answers;
    private final transient TaskForms tasks;

    SubmissionView(
            PaperService papers,
            SignerServices signer,
            CityResultsService results,
            CityAnswerService answers,
            TaskForms tasks) {
        super(PaperKind.SUBMISSION, papers, signer);
        this.tasks = tasks;
        this.results = results;
        this.answers = answers;
    }

    /** How it is handed over on the city's own channel, and what became of it at the city, for its commune. */
    @Override
    protected List<Component> afterwards(PaperDetails details) {
        if (details.may(PaperAct.HAND_OVER)) {
            return List.copyOf(tasks.panels(PaperKind.SUBMISSION.subject(details.id()), () -> show(details.id())));
        }
        List<CityResult> lines = results.of(details.id());
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Component> parts = new ArrayList<>(List.of(new CityResultsPanel(lines)));
        answers.details(details.id()).answers().forEach(answer -> parts.add(new CityAnswerPanel(answer)));
        return parts;
    }
}
