package vn.thidua.nomination.process;

import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.PublicationLifecycle;
import vn.thidua.workflow.FormAnswers;

/** What {@code processes/ListPublication.bpmn} calls; its business key is that of the list. */
@Component("listPublicationTasks")
public class ListPublicationTasks {

    private final PublicationLifecycle lifecycle;
    private final FormAnswers answers;

    ListPublicationTasks(PublicationLifecycle lifecycle, FormAnswers answers) {
        this.lifecycle = lifecycle;
        this.answers = answers;
    }

    /** {@code ROLE@UNIT} of those who post the list. */
    public String candidates(String businessKey) {
        return lifecycle.poster(UUID.fromString(businessKey)).toString();
    }

    /** Records the posting; when the list has hung long enough. */
    public Date hang(String businessKey) {
        return lifecycle.hang(UUID.fromString(businessKey), latest(businessKey, ListPublicationModel.POST));
    }

    public void recordPublication(String businessKey) {
        lifecycle.recordPublication(
                UUID.fromString(businessKey),
                latest(businessKey, ListPublicationModel.PROVE),
                latest(businessKey, ListPublicationModel.RESOLVE));
    }

    private FormAnswers.Answers latest(String businessKey, String task) {
        return answers.latest(ListPublicationModel.KEY, businessKey, task)
                .orElseThrow(() -> new IllegalStateException("No answers for " + task));
    }
}
