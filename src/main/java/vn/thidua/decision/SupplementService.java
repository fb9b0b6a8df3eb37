package vn.thidua.decision;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.AttachmentId;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.LineSubstance;
import vn.thidua.nomination.Missing;
import vn.thidua.nomination.ReopenedLines;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Scope;

/**
 * What the commune may do with the city's request to complete a line: write, with the nominating unit's help where the
 * officer asks for it, and send. Whoever is not asked is told that the request does not exist.
 *
 * @see "ADR 0024"
 */
@Service
@Transactional
public class SupplementService {

    private final Supplements supplements;
    private final Appraisals appraisals;
    private final SupplementDesk desk;
    private final SupplementReading reading;
    private final Substances substances;
    private final ReopenedLines reopened;
    private final Attachments attachments;
    private final AppraisalProcess process;
    private final Clock clock;

    SupplementService(
            Supplements supplements,
            Appraisals appraisals,
            SupplementDesk desk,
            SupplementReading reading,
            Substances substances,
            ReopenedLines reopened,
            Attachments attachments,
            AppraisalProcess process,
            Clock clock) {
        this.supplements = supplements;
        this.appraisals = appraisals;
        this.desk = desk;
        this.reading = reading;
        this.substances = substances;
        this.reopened = reopened;
        this.attachments = attachments;
        this.process = process;
        this.clock = clock;
    }

    /** How large and how many files may be. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Attachments.Limits limits() {
        return attachments.limits();
    }

    /** The latest request on the line. */
    @PreAuthorize(PaperRoles.ANSWERERS)
    @Transactional(readOnly = true)
    public SupplementDetails details(AppraisalId id) {
        return reading.details(find(id));
    }

    /**
     * Keeps what was typed, complete or not. Not on the audit trail before it is sent.
     *
     * @param version what the writer last read
     * @throws DecisionException when somebody else saved it since
     */
    @PreAuthorize(PaperRoles.ANSWERERS)
    public SupplementSaved save(CommandKey key, AppraisalId id, int version, LineSubstance content, String answer) {
        Supplement supplement = lockInTurn(id);
        if (supplement.version() != version) {
            throw DecisionException.supplementChangedElsewhere();
        }
        supplement.write(substances.keep(content), answer, clock.instant());
        Supplement saved = supplements.saveAndFlush(supplement);
        return new SupplementSaved(saved.version(), saved.savedAt());
    }

    /**
     * Takes in a file before the command that adds it; the caller closes it. Changes nothing and holds no transaction.
     *
     * @throws BusinessException of {@link Attachments#receive}
     */
    @PreAuthorize(PaperRoles.ANSWERERS)
    @Transactional(readOnly = true, propagation = Propagation.NOT_SUPPORTED)
    public Received receive(String fileName, InputStream content) {
        return attachments.receive(fileName, content);
    }

    /**
     * Adds a file that goes with the answer.
     *
     * @throws BusinessException of {@link Attachments#keep}, or when it is somebody else's turn
     */
    @PreAuthorize(PaperRoles.ANSWERERS)
    public AttachmentId attach(CommandKey key, AppraisalId id, Received file) {
        Supplement supplement = lockInTurn(id);
        return attachments.keep(supplement.files(), supplement.commune(), file);
    }

    /** Takes a file off again. */
    @PreAuthorize(PaperRoles.ANSWERERS)
    public void detach(CommandKey key, AppraisalId id, AttachmentId file) {
        attachments.remove(lockInTurn(id).files(), file);
    }

    /** The officer asks the nominating unit to complete what it alone knows. The city's limit runs on. */
    @PreAuthorize(PaperRoles.OFFICER)
    public void askVillage(CommandKey key, AppraisalId id, String request) {
        Supplement supplement = lockAsOfficer(id);
        supplement.askVillage(request);
        supplements.saveAndFlush(supplement);
        desk.record("decision.supplementVillageAsked", supplement, desk.line(supplement), supplement.villageRequest());
        process.villageAsked(id);
    }

    /** The nominating unit gives it back to the officer. */
    @PreAuthorize(PaperRoles.NOMINATORS)
    public void returnToOfficer(CommandKey key, AppraisalId id, String note) {
        Supplement supplement = lock(id);
        if (!desk.isOfNominator(supplement)) {
            throw BusinessException.forbidden();
        }
        supplement.returnedByVillage(note, desk.deed().name());
        supplements.saveAndFlush(supplement);
        desk.record("decision.supplementVillageAnswered", supplement, desk.line(supplement), supplement.villageNote());
        process.villageAnswered(id);
    }

    /**
     * The officer sends what was written to the city. The line says it from now on; where that changes what the commune's
     * Council had voted on, the Council votes again first; a line that no Council voted on goes straight back. Nothing
     * happens while something is missing.
     */
    @PreAuthorize(PaperRoles.OFFICER)
    public SupplementSent send(CommandKey key, AppraisalId id) {
        // The row of the line at the city comes first, as for the reviewer and for the timer that ends the waiting.
        Appraisal appraisal =
                appraisals.lock(find(id).appraisal().value(), Scope.ALL).orElseThrow();
        Supplement supplement = lockAsOfficer(id);
        LineSubstance content = substances.kept(supplement.draftContent());
        List<Missing> missing = reopened.check(supplement.line(), content);
        if (!missing.isEmpty()) {
            return new SupplementSent(missing, false);
        }
        supplement.answer(supplement.draftAnswer(), desk.kept(content, supplement.parts()), desk.deed());
        reopened.rewrite(supplement.line(), content);
        supplements.saveAndFlush(supplement);
        AwardLine line = desk.line(supplement);
        boolean votesAgain = desk.votesAgain(supplement.changed(), line);
        if (!votesAgain) {
            appraisal.reopen(line.formCode());
        }
        desk.record(action(supplement.changed(), votesAgain), supplement, line, supplement.answer());
        process.supplemented(id, votesAgain);
        return new SupplementSent(List.of(), votesAgain);
    }

    private static String action(boolean changed, boolean votesAgain) {
        if (votesAgain) {
            return "decision.supplementChanged";
        }
        return changed ? "decision.supplementChangedNoCouncil" : "decision.supplementAnswered";
    }

    private Supplement find(AppraisalId id) {
        return supplements
                .latest(id.value(), desk.answering())
                .filter(supplement -> desk.isOfficer(supplement) || supplement.villageRequest() != null)
                .orElseThrow(BusinessException::notFound);
    }

    private Supplement lock(AppraisalId id) {
        return supplements.lock(find(id).id(), desk.answering()).orElseThrow(BusinessException::notFound);
    }

    private Supplement lockAsOfficer(AppraisalId id) {
        Supplement supplement = lock(id);
        if (!desk.isOfficer(supplement)) {
            throw BusinessException.forbidden();
        }
        return supplement;
    }

    private Supplement lockInTurn(AppraisalId id) {
        Supplement supplement = lock(id);
        if (!desk.hasTurn(supplement)) {
            throw DecisionException.supplementMoved(supplement.status());
        }
        return supplement;
    }
}
