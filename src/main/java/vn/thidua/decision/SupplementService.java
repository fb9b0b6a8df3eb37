package vn.thidua.decision;

import java.io.InputStream;
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
    private final SupplementAccess access;
    private final SupplementDesk desk;
    private final SupplementReading reading;
    private final Substances substances;
    private final ReopenedLines reopened;
    private final Attachments attachments;
    private final AppraisalProcess process;

    SupplementService(
            Supplements supplements,
            Appraisals appraisals,
            SupplementAccess access,
            SupplementDesk desk,
            SupplementReading reading,
            Substances substances,
            ReopenedLines reopened,
            Attachments attachments,
            AppraisalProcess process) {
        this.supplements = supplements;
        this.appraisals = appraisals;
        this.access = access;
        this.desk = desk;
        this.reading = reading;
        this.substances = substances;
        this.reopened = reopened;
        this.attachments = attachments;
        this.process = process;
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
        return reading.details(access.find(id));
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
        Supplement supplement = access.lockInTurn(id);
        return attachments.keep(supplement.files(), supplement.commune(), file);
    }

    /** Takes a file off again. */
    @PreAuthorize(PaperRoles.ANSWERERS)
    public void detach(CommandKey key, AppraisalId id, AttachmentId file) {
        attachments.remove(access.lockInTurn(id).files(), file);
    }

    /** The officer asks the nominating unit to complete what it alone knows. The city's limit runs on. */
    @PreAuthorize(PaperRoles.OFFICER)
    public void askVillage(CommandKey key, AppraisalId id, String request) {
        Supplement supplement = access.lockAsOfficer(id);
        supplement.askVillage(request);
        supplements.saveAndFlush(supplement);
        desk.record("decision.supplementVillageAsked", supplement, desk.line(supplement), supplement.villageRequest());
        process.villageAsked(id);
    }

    /** The nominating unit gives it back to the officer. */
    @PreAuthorize(PaperRoles.NOMINATORS)
    public void returnToOfficer(CommandKey key, AppraisalId id, String note) {
        Supplement supplement = access.lock(id);
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
     *
     * @param version of what the officer has read
     * @throws DecisionException when somebody wrote into it since
     */
    @PreAuthorize(PaperRoles.OFFICER)
    public SupplementSent send(CommandKey key, AppraisalId id, int version) {
        // The row of the line at the city comes first, as for the reviewer and for the timer that ends the waiting.
        // Whether it is the officer's at all is asked of the request, which nothing reads before it is locked.
        Appraisal appraisal = appraisals.lock(id.value(), Scope.ALL).orElseThrow(BusinessException::notFound);
        Supplement supplement = access.lockAsOfficer(id);
        if (supplement.status() == SupplementStatus.WITH_OFFICER && supplement.version() != version) {
            throw DecisionException.supplementChangedElsewhere();
        }
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
}
