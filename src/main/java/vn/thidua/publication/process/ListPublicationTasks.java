package vn.thidua.publication.process;

import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.publication.PublicationLifecycle;

/** What {@code processes/ListPublication.bpmn} calls; its business key is that of the list. */
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

    /** {@code ROLE@UNIT} of those who answer what is objected to it. */
    public String resolvers(String businessKey) {
        return lifecycle.resolver(UUID.fromString(businessKey)).toString();
    }

    /** When the list has hung long enough. */
    public Date hang(String businessKey) {
        return lifecycle.hang(UUID.fromString(businessKey));
    }

    public void endPeriod(String businessKey) {
        lifecycle.endPeriod(UUID.fromString(businessKey));
    }

    /** What came of it, as a name of {@code ObjectionOutcome}. */
    public String close(String businessKey) {
        return lifecycle.close(UUID.fromString(businessKey));
    }
}
