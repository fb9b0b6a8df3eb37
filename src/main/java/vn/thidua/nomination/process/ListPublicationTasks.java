package vn.thidua.nomination.process;

import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.PublicationLifecycle;

/** What {@code processes/ListPublication.bpmn} calls; its business key is that of the nomination on the list. */
@Component("listPublicationTasks")
public class ListPublicationTasks {

    private final PublicationLifecycle lifecycle;

    ListPublicationTasks(PublicationLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** {@code ROLE@UNIT} of those who post the list. */
    public String candidates(String businessKey) {
        return lifecycle.poster(UUID.fromString(businessKey)).toString();
    }

    /** When the list has hung long enough. */
    public Date periodEnd(String businessKey) {
        return Date.from(lifecycle.periodEnd(UUID.fromString(businessKey)));
    }

    public void recordPublication(String businessKey) {
        lifecycle.recordPublication(UUID.fromString(businessKey));
    }
}
