package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditTrail;
import vn.thidua.publication.PublicationStage;
import vn.thidua.publication.PublishedLists;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.SubjectRef;

/** What people may read of nominations, and do with them once they are submitted. */
@Service
@Transactional
public class NominationService {

    private final Nominations nominations;
    private final PublishedLists lists;
    private final Visible visible;
    private final NominationPages pages;
    private final NominationProcess process;
    private final CurrentActor current;
    private final AuditTrail auditTrail;
    private final LeavingDrafts leaving;
    private final Closing closing;
    private final ReviewDeadline deadline;
    private final Trail trail;
    private final Clock clock;

    NominationService(
            Nominations nominations,
            PublishedLists lists,
            Visible visible,
            NominationPages pages,
            NominationProcess process,
            CurrentActor current,
            AuditTrail auditTrail,
            LeavingDrafts leaving,
            Closing closing,
            ReviewDeadline deadline,
            Trail trail,
            Clock clock) {
        this.nominations = nominations;
        this.lists = lists;
        this.visible = visible;
        this.pages = pages;
        this.process = process;
        this.current = current;
        this.auditTrail = auditTrail;
        this.leaving = leaving;
        this.closing = closing;
        this.deadline = deadline;
        this.trail = trail;
        this.clock = clock;
    }

    /** A page of the nominations in the reader's scope, the last changed first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<NominationRow> page(NominationFilter filter, int page, int size) {
        return pages.rows(nominations.page(
                visible.scope(),
                visible.reader(),
                pages.stages(filter),
                pages.search(filter),
                PageRequest.of(page, size)));
    }

    /** How many there are in all; counted in the reader's scope. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int count(NominationFilter filter) {
        return Math.toIntExact(
                nominations.count(visible.scope(), visible.reader(), pages.stages(filter), pages.search(filter)));
    }

    /** @throws vn.thidua.shared.BusinessException {@code shared.notFound} outside the reader's scope, too */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public NominationDetails details(UUID id) {
        return pages.details(visible.read(id));
    }

    /** What to warn of, while a form of it will not be reviewed by its day of the year. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<ReviewWarning> reviewWarning(UUID id) {
        Nomination nomination = visible.read(id);
        String rules = nomination.ruleSet();
        if (rules == null || nomination.stage().isClosed()) {
            return Optional.empty();
        }
        return deadline.warning(rules, visible.sight(nomination).forms());
    }

    /**
     * What happened to it, newest first; for the city only to the lines that it sees, since they were handed over;
     * for whoever takes no part in the Council's vote on a line of it only what was before.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<AuditTrail.Row> trail(UUID id) {
        Sight sight = visible.sight(visible.read(id));
        List<AuditTrail.Row> rows =
                sight.whole() ? auditTrail.of(Trail.subject(id)) : auditTrail.of(Trail.subject(id), handedOver(sight));
        return sight.tellsAll() ? rows : UntilPublic.trail(rows);
    }

    private static Map<SubjectRef, Instant> handedOver(Sight sight) {
        Map<SubjectRef, Instant> since = new HashMap<>();
        sight.lines().forEach(line -> since.put(Trail.subject(line), Objects.requireNonNull(line.handedAt())));
        return since;
    }

    /**
     * The Front confirms what the village nominated: the head of the village's working group, or the commune's Front
     * where that head nominated or is a nominee.
     */
    @PreAuthorize(NominatorRoles.CONFIRMERS)
    public void confirmByFront(CommandKey key, UUID id, @Nullable String note) {
        Nomination nomination = visible.lock(id);
        requireConfirmer(nomination);
        nomination.confirmByFront(visible.me(), note, clock.instant());
        nominations.saveAndFlush(nomination);
        trail.nomination("frontConfirmed", nomination, note);
        process.frontAnswered(id, Objects.requireNonNull(nomination.confirmer()), true);
    }

    /** The Front refuses; the nomination goes back with the reason. */
    @PreAuthorize(NominatorRoles.CONFIRMERS)
    public void refuseByFront(CommandKey key, UUID id, String reason) {
        Nomination nomination = visible.lock(id);
        requireConfirmer(nomination);
        nomination.refuseByFront(visible.me(), reason, clock.instant());
        nominations.saveAndFlush(nomination);
        trail.nomination("frontRefused", nomination, reason);
        process.frontAnswered(id, Objects.requireNonNull(nomination.confirmer()), false);
    }

    private void requireConfirmer(Nomination nomination) {
        if (lists.open(nomination.id(), PublicationStage.BEFORE_FILING).isPresent()) {
            throw NominationException.listHangs();
        }
        RoleAt confirmer = Confirming.role(nomination);
        current.require(confirmer.role(), confirmer.unit());
        visible.refuseOwnLine(nomination);
    }

    /**
     * The nominating unit takes the nomination back: until the Council opens, or without a Council until the chair
     * signs. The row is locked here and by the opening session, the paper here and by the signer, so that one of the two
     * comes first.
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    public void withdraw(CommandKey key, UUID id, String reason) {
        Set<UUID> takenOff = leaving.takeOffDrafts(id, DraftedPapers.Leaving.WITHDRAWN, Typed.reason(reason));
        Nomination nomination = visible.lock(id);
        visible.requireNominator(nomination);
        takenOff.forEach(line -> nomination.line(line).leaveDraft());
        nomination.withdraw(reason, clock.instant());
        nominations.saveAndFlush(nomination);
        trail.nomination("withdrawn", nomination, reason);
        process.withdrawn(id);
        closing.tell(nomination);
    }

    /** The commune's chair stops it, until signing: arrest, death, refusal of the honour. */
    @PreAuthorize("hasRole('COMMUNE_CHAIR')")
    public void stop(CommandKey key, UUID id, String reason) {
        Set<UUID> takenOff = leaving.takeOffDrafts(id, DraftedPapers.Leaving.STOPPED, Typed.reason(reason));
        Nomination nomination = visible.lock(id);
        current.require(Role.COMMUNE_CHAIR, nomination.commune());
        takenOff.forEach(line -> nomination.line(line).leaveDraft());
        nomination.stop(reason, clock.instant());
        nominations.saveAndFlush(nomination);
        trail.nomination("stopped", nomination, reason);
        process.stopped(id);
        closing.tell(nomination);
    }
}
