package vn.thidua.nomination;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.publication.PublicationStage;
import vn.thidua.publication.PublishedLists;
import vn.thidua.shared.BusinessException;

/** What the process of a nomination asks and does about its lists. What happens to a list is in the room of lists. */
@Service
@Transactional
public class PublishingLifecycle {

    private final Nominations nominations;
    private final PublishedLists lists;
    private final Recommending recommending;
    private final Trail trail;
    private final Clock clock;

    PublishingLifecycle(
            Nominations nominations, PublishedLists lists, Recommending recommending, Trail trail, Clock clock) {
        this.nominations = nominations;
        this.lists = lists;
        this.recommending = recommending;
        this.trail = trail;
        this.clock = clock;
    }

    /** Where the list of this nomination is published, if anywhere. */
    public PublicationStage stage(UUID nomination) {
        return recommending.publication(read(nomination));
    }

    /** Whether the Council recommended somebody whose list has to hang before it is decided on. */
    public boolean dueAfterCouncil(UUID nomination) {
        return recommending.listDueAfterCouncil(read(nomination));
    }

    /** An objection was upheld where nobody can appraise again: the nomination goes back with the conclusion. */
    public void returnNomination(UUID id) {
        Nomination nomination = nominations.lockById(id).orElseThrow(BusinessException::notFound);
        @Nullable String conclusion = lists.conclusion(id);
        nomination.returnAfterObjection(conclusion == null ? "" : conclusion, clock.instant());
        trail.nomination("returned", nomination, nomination.closingReason());
    }

    private Nomination read(UUID id) {
        return nominations.byId(id).orElseThrow(BusinessException::notFound);
    }
}
