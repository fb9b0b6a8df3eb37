package vn.thidua.nomination.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationLifecycle;
import vn.thidua.workflow.ProcessSubjects;

/** How the work list shows tasks on a published list: as tasks on its nomination. */
@Component
class ListPublicationSubjects implements ProcessSubjects {

    private static final String KEY = "ListPublication";

    private final NominationLifecycle lifecycle;

    ListPublicationSubjects(NominationLifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public void lock(String businessKey) {
        lifecycle.hold(UUID.fromString(businessKey));
    }

    @Override
    public Description describe(String businessKey) {
        return lifecycle.describe(UUID.fromString(businessKey));
    }

    @Override
    public boolean showsForms() {
        return true;
    }
}
