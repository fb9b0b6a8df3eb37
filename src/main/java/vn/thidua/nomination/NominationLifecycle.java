package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Texts;
import vn.thidua.workflow.FormAnswers;
import vn.thidua.workflow.ProcessSubjects;

/** What the process of a nomination does to it. Runs in the engine's transaction; no person is asked for a role. */
@Service
@Transactional
public class NominationLifecycle {

    private final LineParts parts;
    private final Nominations nominations;
    private final Eligibility eligibility;
    private final AppraisalGate gate;
    private final Recommending recommending;
    private final PinnedRules rules;
    private final Units units;
    private final CurrentActor current;
    private final Titles titles;
    private final Closing closing;
    private final CommuneLimit communeLimit;
    private final Trail trail;
    private final Texts texts;
    private final Clock clock;

    NominationLifecycle(
            LineParts parts,
            Nominations nominations,
            Eligibility eligibility,
            AppraisalGate gate,
            Recommending recommending,
            PinnedRules rules,
            Units units,
            CurrentActor current,
            Titles titles,
            Closing closing,
            CommuneLimit communeLimit,
            Trail trail,
            Texts texts,
            Clock clock) {
        this.parts = parts;
        this.nominations = nominations;
        this.eligibility = eligibility;
        this.gate = gate;
        this.recommending = recommending;
        this.rules = rules;
        this.units = units;
        this.current = current;
        this.titles = titles;
        this.closing = closing;
        this.communeLimit = communeLimit;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    /** {@code VILLAGE} or {@code OTHER}: what the route depends on besides rule values. */
    public String unitKind(UUID id) {
        boolean village = units.unit(read(id).unit()).kind() == UnitKind.VILLAGE;
        return village ? "VILLAGE" : "OTHER";
    }

    /** {@code NORMAL} or {@code SIMPLE}. */
    public String procedure(UUID id) {
        return read(id).manner().procedure().name();
    }

    /** Name of the {@link Confirmer}, decided when the nomination was submitted. */
    public String confirmer(UUID id) {
        return String.valueOf(read(id).confirmer());
    }

    /** Who may write the nomination. */
    public RoleAt nominator(UUID id) {
        return read(id).nominatedAs();
    }

    /** A value of the nomination's rule set that holds for all forms. */
    public String ruleValue(UUID id, String key) {
        return rules.value(read(id), key, null).value();
    }

    /** {@code YES} when the form of at least one line goes to the Council. */
    public String councilRequired(UUID id) {
        Nomination nomination = read(id);
        return nomination.lines().stream().anyMatch(line -> recommending.needsCouncil(nomination, line)) ? "YES" : "NO";
    }

    /** Who may do a step: the role at the unit where the step is done. */
    public RoleAt candidate(UUID id, Role role) {
        Nomination nomination = read(id);
        return switch (role) {
            case VILLAGE_HEAD, VILLAGE_FRONT, ORG_NOMINATOR -> new RoleAt(role, nomination.unit());
            default -> new RoleAt(role, nomination.commune());
        };
    }

    /** The supplement did not come in time: the nomination goes back. */
    public void lapseSupplement(UUID id) {
        Nomination nomination = lock(id);
        nomination.lapse(texts.text("nomination.closing.supplementLapsed"), clock.instant());
        trail.nomination("supplementLapsed", nomination, null);
    }

    /** Examines every line by the rules of eligibility, and keeps what each said. */
    public void checkEligibility(UUID id) {
        Nomination nomination = lock(id);
        parts.findings(nomination.lines());
        eligibility
                .examine(nomination, nomination.lines())
                .forEach((line, found) -> nomination.line(line).explain(found));
    }

    /**
     * Before an appraisal as appropriate is taken: examines the lines once more.
     *
     * @throws NominationException when a rule bars a line, or the appraiser owes a reason to a warning
     */
    public void requireAppropriate(UUID id) {
        gate.requireAppropriate(lock(id));
    }

    /** The appraisal: {@code APPROPRIATE} or {@code UNFIT}, with its report. */
    public void recordAppraisal(UUID id, FormAnswers.Answers answers) {
        Nomination nomination = lock(id);
        Instant now = clock.instant();
        nomination.appraise(current.actor().account(), answers.text("report"), now);
        switch (answers.text("appraisalOutcome")) {
            case "APPROPRIATE" -> trail.nomination("appraised", nomination, null);
            case "UNFIT" -> {
                nomination.returnAfterAppraisal(now);
                trail.nomination("returned", nomination, nomination.closingReason());
            }
            default -> throw new IllegalStateException("Unknown outcome of the appraisal");
        }
    }

    /**
     * Lines whose form goes to the Council may enter an agenda now; the others go to those who decide. {@code YES} when one
     * goes to the Council: lines may have been given back since the route was planned.
     */
    public String release(UUID id) {
        return recommending.release(lock(id)) ? "YES" : "NO";
    }

    /** After a publication that follows the Council: those who decide are told what the Council recommended. */
    public void passOnRecommended(UUID id) {
        recommending.passOn(lock(id));
    }

    /** Ends a nomination whose lines all have their result. */
    public void settle(UUID id) {
        Nomination nomination = lock(id);
        nomination.settle(clock.instant());
        trail.nomination("settled", nomination, null);
        closing.tell(nomination);
    }

    /** Tells the nominator that the nomination went back. */
    public void tellReturned(UUID id) {
        closing.tell(lock(id));
    }

    /** Locks its row until the transaction ends. */
    public void hold(UUID id) {
        lock(id);
    }

    /** Refuses a task to the person who made the nomination, and to a nominee. */
    public void checkActor(UUID id, Actor actor) {
        Nomination nomination = read(id);
        if (nomination.nominator().equals(actor.account())) {
            throw NominationException.ownNomination();
        }
        if (OwnLine.among(nomination, actor.name())) {
            throw NominationException.ownLine();
        }
    }

    /** The nomination as a row of the work list. */
    public ProcessSubjects.Description describe(UUID id) {
        return titles.describe(read(id));
    }

    private Nomination read(UUID id) {
        return nominations.byId(id).orElseThrow(BusinessException::notFound);
    }

    private Nomination lock(UUID id) {
        return nominations.lockById(id).orElseThrow(BusinessException::notFound);
    }
}
