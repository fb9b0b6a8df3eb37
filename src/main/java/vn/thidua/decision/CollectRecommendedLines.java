package vn.thidua.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
        recommended(List.of(line), session);
    }

    /** The same of many lines, gathered on their paper at once. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void recommended(List<AwardLine> lines, UUID session) {
        Map<Gathered, List<AwardLine>> byPaper = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> new Gathered(
                                line.level() == DecidingLevel.COMMUNE ? PaperKind.DECISION : PaperKind.SUBMISSION,
                                line.commune()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byPaper.forEach((paper, own) -> gather(paper.kind(), paper.commune(), own, session));
    }

    private record Gathered(PaperKind kind, UnitCode commune) {}

    private void gather(PaperKind kind, UnitCode commune, List<AwardLine> lines, UUID session) {
        if (fresh(lines, session).isEmpty()) {
            return;
        }
        String ruleSet = ruleSets.inForceOn(LocalDate.now(clock));
        boolean begun = begin(kind, commune, session, ruleSet);
        Paper paper =
                papers.collecting(commune.value(), kind, session, Scope.ALL).orElseThrow();
        // Asked again under the row lock, so that two deliveries of one line cannot both find nothing.
        List<AwardLine> fresh = fresh(lines, session);
        if (fresh.isEmpty()) {
            return;
        }
        fresh.forEach(line -> paper.add(line.id(), clock.instant()));
        // Not saved once more: that would look for each new line before writing it.
        papers.flush();
        awardLines.beingDecided(fresh.stream().map(AwardLine::id).toList(), paper.subject(), paper.level());
        audit.recordAll(fresh.stream()
                .map(line -> AuditEvent.of("decision.lineAdded", paper.subject())
                        .with(Map.of(
                                "nomination", line.nomination().toString(),
                                "line", line.id().toString(),
                                "session", session.toString())))
                .toList());
        if (begun) {
            process.drafted(paper.id(), kind, DecidingLevel.COMMUNE, ruleSet);
        } else {
            workItems.changed(paper.subject());
        }
    }

    private List<AwardLine> fresh(List<AwardLine> lines, UUID session) {
        List<UUID> carried = papers.carried(lines.stream().map(AwardLine::id).toList(), session, Scope.ALL);
        return lines.stream().filter(line -> !carried.contains(line.id())).toList();
    }

    private boolean begin(PaperKind kind, UnitCode commune, UUID session, String ruleSet) {
        UnitCode city = units.cityOf(commune).code();
        int begun = papers.begin(
                UUID.randomUUID(), kind.name(), commune.value(), city.value(), session, ruleSet, clock.instant());
        return begun == 1;
    }
}
