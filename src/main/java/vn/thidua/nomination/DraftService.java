package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardForm;
import vn.thidua.award.RuleSets;
import vn.thidua.document.Attachments;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementStanding;
import vn.thidua.movement.MovementState;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;
import vn.thidua.workflow.WorkItems;

/** What a nominator may do: write a nomination, bit by bit, and submit it. */
@Service
@Transactional
public class DraftService {

    private final Nominations nominations;
    private final Visible visible;
    private final Nominators nominators;
    private final Completeness completeness;
    private final AppraisalGate gate;
    private final Confirming confirming;
    private final References references;
    private final NominationProcess process;
    private final Units units;
    private final Identification identification;
    private final OfferedForms offered;
    private final RuleSets ruleSets;
    private final Movements movements;
    private final Attachments attachments;
    private final WorkItems workItems;
    private final SetAside setAside;
    private final Trail trail;
    private final Clock clock;

    DraftService(
            Nominations nominations,
            Visible visible,
            Nominators nominators,
            Completeness completeness,
            AppraisalGate gate,
            Confirming confirming,
            References references,
            NominationProcess process,
            Units units,
            Identification identification,
            OfferedForms offered,
            RuleSets ruleSets,
            Movements movements,
            Attachments attachments,
            WorkItems workItems,
            SetAside setAside,
            Trail trail,
            Clock clock) {
        this.nominations = nominations;
        this.visible = visible;
        this.nominators = nominators;
        this.completeness = completeness;
        this.gate = gate;
        this.confirming = confirming;
        this.references = references;
        this.process = process;
        this.units = units;
        this.identification = identification;
        this.offered = offered;
        this.ruleSets = ruleSets;
        this.movements = movements;
        this.attachments = attachments;
        this.workItems = workItems;
        this.setAside = setAside;
        this.trail = trail;
        this.clock = clock;
    }

    /** The units for which the person may nominate, in order of code. */
    @PreAuthorize(NominatorRoles.WRITERS)
    @Transactional(readOnly = true)
    public List<Unit> nominatingUnits() {
        return nominators.units();
    }

    /**
     * Movements for which somebody of the unit may be nominated today, and last what the draft has chosen, where it is
     * not among them any more.
     *
     * @param kept what the draft has chosen; {@code null} while nothing is
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    @Transactional(readOnly = true)
    public List<MovementChoice> movements(UnitCode unit, @Nullable String kept) {
        LocalDate today = LocalDate.now(clock);
        List<MovementChoice> choices = new ArrayList<>(movements.offered(unit, today).stream()
                .map(movement -> new MovementChoice(movement, MovementStanding.OPEN))
                .toList());
        if (kept != null
                && choices.stream().noneMatch(choice -> choice.movement().code().equals(kept))) {
            movement(kept)
                    .map(movement -> new MovementChoice(movement, movements.standing(kept, unit, today)))
                    .ifPresent(choices::add);
        }
        return choices;
    }

    /** The movement that a draft names, offered or not; nothing for a code that nobody outside its office knows. */
    @PreAuthorize(NominatorRoles.WRITERS)
    @Transactional(readOnly = true)
    public Optional<Movement> movement(String code) {
        return movements.find(code).filter(movement -> movement.state() != MovementState.DRAFT);
    }

    /** What may be asked for a nominee of that kind: what the commune or the city decides on. */
    @PreAuthorize(NominatorRoles.WRITERS)
    @Transactional(readOnly = true)
    public List<AwardForm> forms(SubjectKind kind) {
        return offered.of(kind);
    }

    /** The content as it stands, to go on writing; only while it may be changed. */
    @PreAuthorize(NominatorRoles.WRITERS)
    @Transactional(readOnly = true)
    public NominationDraft draft(UUID id) {
        Nomination nomination = visible.read(id);
        visible.requireNominator(nomination);
        if (!nomination.stage().isEditable()) {
            throw NominationException.notEditable(String.valueOf(nomination.reference()));
        }
        return nomination.draft();
    }

    /**
     * Keeps what was typed, complete or not; makes the draft at its first save. Not on the audit trail: a draft is the
     * writer's own paper until it is submitted.
     *
     * @throws NominationException when somebody else saved it since {@code draft.version} was read
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    public DraftSaved save(CommandKey key, NominationDraft draft) {
        Nomination nomination = nominations.existsById(draft.id()) ? reopened(draft) : begun(draft);
        nomination.rewrite(draft, clock.instant());
        nomination.savedBy(visible.me());
        Nomination saved = nominations.saveAndFlush(nomination);
        if (saved.stage() == NominationStage.SUPPLEMENT) {
            workItems.changed(Trail.subject(saved.id()));
        }
        return new DraftSaved(saved.version(), saved.savedAt());
    }

    private Nomination reopened(NominationDraft draft) {
        Nomination nomination = visible.lock(draft.id());
        visible.requireNominator(nomination);
        if (nomination.version() != draft.version()) {
            throw NominationException.changedElsewhere();
        }
        return nomination;
    }

    private Nomination begun(NominationDraft draft) {
        RoleAt role = nominators.roleFor(units.unit(draft.unit()));
        UnitCode commune = units.communeOf(draft.unit()).code();
        return new Nomination(draft.id(), role, commune, visible.me(), clock.instant());
    }

    /**
     * Submits what the nominator has read and declares to be true, and nothing else.
     *
     * @param shown the version that the nominator has read
     * @throws NominationException when somebody else saved it since
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    public Submission submit(CommandKey key, UUID id, long shown, Declaration declared) {
        Nomination nomination = visible.lock(id);
        visible.requireNominator(nomination);
        if (nomination.stage().isEditable() && nomination.version() != shown) {
            throw NominationException.changedElsewhere();
        }
        return submit(key, id, declared);
    }

    /**
     * Submits, for the first time or after a supplement. Nothing happens while something is missing: the whole list
     * comes back instead.
     *
     * @param declared what the nominator declares; without the whole of it nothing is sent
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    public Submission submit(CommandKey key, UUID id, Declaration declared) {
        Nomination nomination = visible.lock(id);
        visible.requireNominator(nomination);
        if (!nomination.stage().isEditable()) {
            throw NominationException.notEditable(String.valueOf(nomination.reference()));
        }
        Unit unit = units.unit(nomination.unit());
        List<Missing> missing = missing(nomination, unit, declared);
        if (!missing.isEmpty()) {
            return new Submission(missing, null);
        }
        trail.nomination("secrecyDenied", nomination, null);
        if (nomination.stage() == NominationStage.SUPPLEMENT) {
            return again(nomination);
        }
        return first(nomination);
    }

    private List<Missing> missing(Nomination nomination, Unit unit, Declaration declared) {
        List<Missing> missing = new ArrayList<>(completeness.missing(nomination, unit, declared.truthful()));
        missing.addAll(identification.ambiguous(nomination));
        if (!declared.withoutStateSecrets()) {
            missing.add(new Missing("stateSecret", Missing.Part.DECLARATION, null, List.of()));
        }
        // What is not written yet would only be found barred for not being there.
        return missing.isEmpty() ? gate.barred(nomination) : missing;
    }

    private Submission first(Nomination nomination) {
        if (nomination.manner().simple()) {
            completeness.requireOtherAppraiser(nomination, nomination.nominator());
        }
        LocalDate today = LocalDate.now(clock);
        String reference = references.next(nomination.commune(), today.getYear());
        String ruleSet = ruleSets.forSubmission(nomination.begunOn(clock.getZone()), today);
        nomination.submit(reference, ruleSet, confirming.of(nomination, ruleSet), clock.instant());
        identification.identify(nomination);
        nominations.saveAndFlush(nomination);
        trail.nomination("submitted", nomination, null);
        process.submitted(nomination.id(), ruleSet);
        return new Submission(List.of(), reference);
    }

    private Submission again(Nomination nomination) {
        nomination.submitSupplement(clock.instant());
        identification.identify(nomination);
        nominations.saveAndFlush(nomination);
        trail.nomination("supplemented", nomination, null);
        process.supplemented(nomination.id());
        return new Submission(List.of(), nomination.reference());
    }

    /** Throws a draft away that was never submitted. */
    @PreAuthorize(NominatorRoles.WRITERS)
    public void discard(CommandKey key, UUID id) {
        Nomination nomination = visible.lock(id);
        visible.requireNominator(nomination);
        if (nomination.stage() != NominationStage.DRAFT) {
            throw BusinessException.notFound();
        }
        attachments.of(Trail.subject(id)).forEach(file -> attachments.remove(Trail.subject(id), file.id()));
        trail.nomination("discarded", nomination, null);
        nominations.delete(nomination);
        setAside.endAll(id);
    }
}
