package vn.thidua.publication.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.publication.PublicationProcess;
import vn.thidua.workflow.FormAnswers;
import vn.thidua.workflow.Processes;

/** Says to the engine what the room says of published lists in business words. */
@Component
class CamundaPublicationProcess implements PublicationProcess {

    private final Processes processes;
    private final FormAnswers answers;

    CamundaPublicationProcess(Processes processes, FormAnswers answers) {
        this.processes = processes;
        this.answers = answers;
    }

    @Override
    public void posted(UUID list) {
        processes.complete(ListPublicationModel.KEY, list.toString(), ListPublicationModel.POST, Map.of());
    }

    @Override
    public void objected(UUID list, UUID objection) {
        processes.message(
                ListPublicationModel.KEY,
                list.toString(),
                ListPublicationModel.MESSAGE_OBJECTED,
                Map.of(ListPublicationModel.OBJECTION, objection.toString()));
    }

    @Override
    public void ruled(UUID list, UUID objection) {
        processes.completeAmong(
                ListPublicationModel.KEY,
                list.toString(),
                Set.of(ListPublicationModel.RESOLVE),
                ListPublicationModel.OBJECTION,
                objection.toString());
    }

    @Override
    public void emptied(UUID list) {
        answers.empty(ListPublicationModel.KEY, list.toString());
    }

    @Override
    public void proven(UUID list) {
        processes.complete(ListPublicationModel.KEY, list.toString(), ListPublicationModel.PROVE, Map.of());
    }
}
