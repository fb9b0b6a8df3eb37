package vn.thidua.nomination.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationLifecycle;
import vn.thidua.nomination.PublicationLifecycle;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Clocks;
import vn.thidua.workflow.ProcessSubjects;

/** How the work list shows tasks on a published list: as tasks on its nomination. */
@Component
class ListPublicationSubjects implements ProcessSubjects {

    private final NominationLifecycle lifecycle;
    private final PublicationLifecycle publications;

    ListPublicationSubjects(NominationLifecycle lifecycle, PublicationLifecycle publications) {
        this.lifecycle = lifecycle;
        this.publications = publications;
    }

    @Override
    public String processKey() {
        return ListPublicationModel.KEY;
    }

    @Override
    public void lock(String businessKey) {
        lifecycle.hold(nomination(businessKey));
    }

    @Override
    public Description describe(String businessKey) {
        return lifecycle.describe(nomination(businessKey));
    }

    /** Whoever nominated, or is a nominee, does not answer what is objected to the list. */
    @Override
    public void check(String businessKey, String taskKey, Actor actor) {
        if (taskKey.equals(ListPublicationModel.RESOLVE)) {
            lifecycle.checkActor(nomination(businessKey), actor);
        }
    }

    @Override
    public boolean showsForms() {
        return true;
    }

    /** The list hangs to the end of its last day. */
    @Override
    public void dueMoved(String businessKey, String ruleKey, Instant due) {
        if (ruleKey.equals("publication_days")) {
            publications.hangUntil(
                    UUID.fromString(businessKey),
                    LocalDate.ofInstant(due, Clocks.ZONE).minusDays(1));
        }
    }

    private UUID nomination(String list) {
        return publications.nomination(UUID.fromString(list));
    }
}
