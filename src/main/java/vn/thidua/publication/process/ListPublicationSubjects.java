package vn.thidua.publication.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.publication.ListOwner;
import vn.thidua.publication.PublicationLifecycle;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Clocks;
import vn.thidua.workflow.ProcessSubjects;

/** How the work list shows tasks on a published list: as tasks on its subject. */
@Component
class ListPublicationSubjects implements ProcessSubjects {

    private final ListOwner owner;
    private final PublicationLifecycle publications;

    ListPublicationSubjects(ListOwner owner, PublicationLifecycle publications) {
        this.owner = owner;
        this.publications = publications;
    }

    @Override
    public String processKey() {
        return ListPublicationModel.KEY;
    }

    @Override
    public void lock(String businessKey) {
        owner.hold(subject(businessKey));
    }

    @Override
    public Description describe(String businessKey) {
        return owner.describe(subject(businessKey));
    }

    /** Whoever filed it, or is a nominee, does not answer what is objected to the list. */
    @Override
    public void check(String businessKey, String taskKey, Actor actor) {
        if (taskKey.equals(ListPublicationModel.RESOLVE)) {
            owner.refusal(subject(businessKey), actor).ifPresent(refused -> {
                throw refused;
            });
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

    private UUID subject(String list) {
        return publications.subject(UUID.fromString(list));
    }
}
