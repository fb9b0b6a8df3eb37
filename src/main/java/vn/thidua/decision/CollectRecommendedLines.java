package vn.thidua.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.award.DecidingLevel;
import vn.thidua.award.RuleSets;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.nomination.RecommendedLines;
import vn.thidua.organization.Units;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;
import vn.thidua.workflow.WorkItems;

/**
 * Collects what one session recommended: the lines that the commune's chair decides on one Quyết định, those for the
 * city on one Tờ trình. Told of a line again, it does nothing.
 */
@Component
class CollectRecommendedLines implements RecommendedLines {

    private final Papers papers;
    private final PaperProcess process;
    private final AwardLines awardLines;
    private final RuleSets ruleSets;
    private final Units units;
    private final WorkItems workItems;
    private final AuditLog audit;
    private final Clock clock;

    CollectRecommendedLines(
            Papers papers,
            PaperProcess process,
            AwardLines awardLines,
            RuleSets ruleSets,
            Units units,
            WorkItems workItems,
            AuditLog audit,
            Clock clock) {
        this.papers = papers;
        this.process = process;
        this.awardLines = awardLines;
        this.ruleSets = ruleSets;
        this.units = units;
        this.workItems = workItems;
        this.audit = audit;
        this.clock = clock;
    }

    /** Called while the Council's results are delivered, by the system: hence the unlimited scope. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recommended(AwardLine line, UUID session) {
        PaperKind kind = line.level() == DecidingLevel.COMMUNE ? PaperKind.DECISION : PaperKind.SUBMISSION;
        if (papers.carries(line.id(), session, Scope.ALL)) {
            return;
        }
        String ruleSet = ruleSets.inForceOn(LocalDate.now(clock));
        boolean begun = begin(kind, line.commune(), session, ruleSet);
        Paper paper = papers.collecting(line.commune().value(), kind, session, Scope.ALL)
                .orElseThrow();
        // Asked again under the row lock, so that two deliveries of one line cannot both find nothing.
        if (papers.carries(line.id(), session, Scope.ALL)) {
            return;
        }
        paper.add(line.id(), clock.instant());
        papers.save(paper);
        awardLines.beingDecided(line.id(), paper.subject(), paper.level());
        audit.record(AuditEvent.of("decision.lineAdded", paper.subject())
                .with(Map.of(
                        "nomination", line.nomination().toString(),
                        "line", line.id().toString(),
                        "session", session.toString())));
        if (begun) {
            process.drafted(paper.id(), kind, DecidingLevel.COMMUNE, ruleSet);
        } else {
            workItems.changed(paper.subject());
        }
    }

    private boolean begin(PaperKind kind, UnitCode commune, UUID session, String ruleSet) {
        UnitCode city = units.cityOf(commune).code();
        int begun = papers.begin(
                UUID.randomUUID(), kind.name(), commune.value(), city.value(), session, ruleSet, clock.instant());
        return begun == 1;
    }
}
