package vn.thidua.nomination;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.document.Attachments;
import vn.thidua.publication.PublishedLists;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/**
 * The hard stop: a nomination with state secrets must not be in this program and goes on paper. What was typed is thrown
 * away at once, its files with their bytes; that it happened, who said so and when stays on the audit trail.
 *
 * @see "ADR 0026"
 */
@Service
@Transactional
public class SecrecyService {

    private final Nominations nominations;
    private final PublishedLists lists;
    private final Consultations consultations;
    private final Visible visible;
    private final Nominators nominators;
    private final NominationProcess process;
    private final Attachments attachments;
    private final SetAside setAside;
    private final NominationPapers papers;
    private final Closing closing;
    private final CurrentActor current;
    private final AuditLog audit;
    private final Trail trail;
    private final Texts texts;
    private final Clock clock;

    SecrecyService(
            Nominations nominations,
            PublishedLists lists,
            Consultations consultations,
            Visible visible,
            Nominators nominators,
            NominationProcess process,
            Attachments attachments,
            SetAside setAside,
            NominationPapers papers,
            Closing closing,
            CurrentActor current,
            AuditLog audit,
            Trail trail,
            Texts texts,
            Clock clock) {
        this.nominations = nominations;
        this.lists = lists;
        this.consultations = consultations;
        this.visible = visible;
        this.nominators = nominators;
        this.process = process;
        this.attachments = attachments;
        this.setAside = setAside;
        this.papers = papers;
        this.closing = closing;
        this.current = current;
        this.audit = audit;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    /** Answered with yes before anything was typed. */
    @PreAuthorize(NominatorRoles.WRITERS)
    public void declareAtStart(CommandKey key, UnitCode unit) {
        nominators.requireWriter(unit);
        audit.record(AuditEvent.of("nomination.secrecyAtStart", new SubjectRef("unit", unit.value())));
    }

    /**
     * Answered with yes by the nominator of a draft or of a nomination to be supplemented: the draft is gone, the
     * nomination is stopped and empty.
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    public void declare(CommandKey key, UUID id) {
        Nomination nomination = visible.lock(id);
        visible.requireNominator(nomination);
        if (!nomination.stage().isEditable()) {
            throw NominationException.notEditable(String.valueOf(nomination.reference()));
        }
        if (nomination.stage() == NominationStage.DRAFT) {
            attachments.purge(Trail.subject(id));
            nominations.delete(nomination);
            setAside.endAll(id);
            audit.record(AuditEvent.of("nomination.secrecyDeclared", Trail.subject(id))
                    .with(Map.of("unit", nomination.unit().value())));
        } else {
            empty(nomination, "secrecyDeclared");
        }
    }

    /** Found by the Front that confirms, or by the commune's officer at the check or the appraisal. */
    @PreAuthorize("hasAnyRole('VILLAGE_FRONT', 'COMMUNE_FRONT', 'INTAKE_OFFICER', 'APPRAISER')")
    public void stop(CommandKey key, UUID id) {
        Nomination nomination = visible.lock(id);
        if (!mayStop(current, nomination)) {
            throw BusinessException.forbidden();
        }
        empty(nomination, "secrecyFound");
    }

    /** Whether the person acting has the nomination before them at a step where this may be found. */
    static boolean mayStop(CurrentActor current, Nomination nomination) {
        return switch (nomination.stage()) {
            case FRONT -> current.assignments().contains(Confirming.role(nomination));
            case CHECK, APPRAISAL ->
                current.holds(Role.INTAKE_OFFICER, nomination.commune())
                        || current.holds(Role.APPRAISER, nomination.commune());
            case DRAFT, SUPPLEMENT, COUNCIL, DECISION, SETTLED, RETURNED, WITHDRAWN, STOPPED -> false;
        };
    }

    private void empty(Nomination nomination, String verb) {
        nomination.stop(texts.text("nomination.closing.stateSecret"), clock.instant());
        nomination.empty();
        nominations.saveAndFlush(nomination);
        lists.empty(nomination.id());
        for (Consultation asked : consultations.of(nomination.id())) {
            asked.empty();
            attachments.purge(asked.scan());
        }
        process.emptied(nomination.id());
        attachments.purge(Trail.subject(nomination.id()));
        papers.empty(nomination.id());
        setAside.endAll(nomination.id());
        trail.nomination(verb, nomination, null);
        process.stopped(nomination.id());
        closing.tell(nomination);
    }
}
