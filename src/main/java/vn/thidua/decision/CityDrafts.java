package vn.thidua.decision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.award.DecidingLevel;
import vn.thidua.award.RuleSets;
import vn.thidua.nomination.AwardLines;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Scope;
import vn.thidua.workflow.WorkItems;

/**
 * Puts what the city's reviewer proposed on the draft of a decision of the city: approved lines on its list, refused ones
 * beside it.
 */
@Component
class CityDrafts {

    private final Papers papers;
    private final Appraisals appraisals;
    private final PaperProcess process;
    private final AwardLines awardLines;
    private final RuleSets ruleSets;
    private final PaperDesk desk;
    private final WorkItems workItems;
    private final AuditLog audit;
    private final Clock clock;

    CityDrafts(
            Papers papers,
            Appraisals appraisals,
            PaperProcess process,
            AwardLines awardLines,
            RuleSets ruleSets,
            PaperDesk desk,
            WorkItems workItems,
            AuditLog audit,
            Clock clock) {
        this.papers = papers;
        this.appraisals = appraisals;
        this.process = process;
        this.awardLines = awardLines;
        this.ruleSets = ruleSets;
        this.desk = desk;
        this.workItems = workItems;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Does nothing while a line of the submission is in the city's hands: one decision carries what is ready together. What
     * is on hold waits.
     */
    void gather(PaperId id) {
        // Two lines that become ready at once must not both find the other one in hand.
        Paper submission = papers.lock(id.value(), Scope.ALL).orElseThrow(BusinessException::notFound);
        List<Appraisal> all = appraisals.of(id.value(), Scope.ALL);
        if (all.stream().noneMatch(Appraisal::isInHand)) {
            Set<UUID> held = awardLines.held(all.stream().map(Appraisal::line).toList());
            List<Appraisal> ready = all.stream()
                    .filter(Appraisal::isReady)
                    .filter(appraisal ->
                            appraisal.status() == AppraisalStatus.REFUSED || !held.contains(appraisal.line()))
                    .toList();
            if (!ready.isEmpty()) {
                put(submission, ready);
            }
        }
    }

    private void put(Paper submission, List<Appraisal> ready) {
        Paper draft = papers.collectingOf(submission.id().value(), Scope.ALL).orElse(null);
        boolean begun = draft == null;
        Paper decision = draft == null
                ? Paper.ofSubmission(submission, ruleSets.inForceOn(desk.today()), clock.instant())
                : draft;
        ready.forEach(appraisal -> put(decision, appraisal));
        papers.save(decision);
        for (Appraisal appraisal : ready) {
            appraisal.putOn(decision.id());
            awardLines.beingDecided(appraisal.line(), decision.subject(), decision.level());
        }
        audit.record(AuditEvent.of(begun ? "decision.drafted" : "decision.lineAdded", decision.subject())
                .with(Map.of("submission", submission.id().toString())));
        if (begun) {
            process.drafted(decision.id(), PaperKind.DECISION, DecidingLevel.CITY, decision.ruleSet());
        } else {
            workItems.changed(decision.subject());
        }
    }

    private void put(Paper decision, Appraisal appraisal) {
        if (appraisal.status() == AppraisalStatus.APPROVED) {
            decision.add(appraisal.line(), clock.instant());
        } else {
            decision.addNotProposed(
                    appraisal.line(),
                    Objects.requireNonNull(appraisal.reason()),
                    Objects.requireNonNull(appraisal.appraisedBy()),
                    Objects.requireNonNull(appraisal.appraisedName()),
                    clock.instant());
        }
    }
}
