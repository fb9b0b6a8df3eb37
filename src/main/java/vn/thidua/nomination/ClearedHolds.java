package vn.thidua.nomination;

import java.util.LinkedHashSet;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.HoldsCleared;
import vn.thidua.publication.PublicationStage;
import vn.thidua.publication.PublishedLists;

/** Lets the lines of a subject go on from where a hold kept them back. */
@Component
class ClearedHolds {

    private final Nominations nominations;
    private final NominationLines lines;
    private final PublishedLists lists;
    private final Recommending recommending;

    ClearedHolds(Nominations nominations, NominationLines lines, PublishedLists lists, Recommending recommending) {
        this.nominations = nominations;
        this.lines = lines;
        this.lists = lists;
        this.recommending = recommending;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void cleared(HoldsCleared cleared) {
        for (UUID id : new LinkedHashSet<>(lines.nominationsOf(cleared.subject().value()))) {
            Nomination nomination = nominations.lockById(id).orElseThrow();
            boolean listToCome = recommending.publication(nomination) == PublicationStage.AFTER_COUNCIL
                    && (nomination.stage() == NominationStage.COUNCIL
                            || lists.open(id, PublicationStage.AFTER_COUNCIL).isPresent());
            nomination.lines().stream()
                    .filter(line -> !line.status().isTerminal()
                            && line.status() != LineStatus.DRAFT
                            && line.subject().equals(cleared.subject()))
                    .forEach(line -> recommending.letGoOn(nomination, line, listToCome));
            nominations.saveAndFlush(nomination);
        }
    }
}
