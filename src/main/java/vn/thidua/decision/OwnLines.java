package vn.thidua.decision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.award.DecidingLevel;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.RoleHolders;

/** Puts the chair's own award on a separate decision, signed KT. */
@Component
class OwnLines {

    private final Papers papers;
    private final PaperDesk desk;
    private final PaperProcess process;
    private final AwardLines awardLines;
    private final RoleHolders holders;
    private final AuditLog audit;
    private final Clock clock;

    OwnLines(
            Papers papers,
            PaperDesk desk,
            PaperProcess process,
            AwardLines awardLines,
            RoleHolders holders,
            AuditLog audit,
            Clock clock) {
        this.papers = papers;
        this.desk = desk;
        this.process = process;
        this.awardLines = awardLines;
        this.holders = holders;
        this.audit = audit;
        this.clock = clock;
    }

    void separate(Paper decision) {
        List<AwardLine> own = awardLines.lines(decision.listedIds()).stream()
                .filter(line -> isHeads(decision, line))
                .toList();
        if (own.isEmpty()
                || own.size() == decision.listed().size()
                || decision.deputyOnly()
                || decision.level() != DecidingLevel.COMMUNE) {
            return;
        }
        own.forEach(line -> decision.move(line.id()));
        // A line is listed on one decision only: it leaves this one before it enters the other.
        papers.flush();
        Paper separate = Paper.forDeputy(decision, clock.instant());
        for (AwardLine line : own) {
            separate.add(line.id(), clock.instant());
            awardLines.beingDecided(line.id(), separate.subject(), separate.level());
        }
        papers.save(separate);
        audit.record(AuditEvent.of("decision.separated", separate.subject())
                .with(Map.of("decision", decision.id().toString())));
        process.drafted(separate.id(), separate.kind(), separate.level(), separate.ruleSet());
    }

    private boolean isHeads(Paper decision, AwardLine line) {
        RoleAt head = desk.head(decision);
        return holders.holders(head.role(), head.unit(), desk.today()).stream()
                .anyMatch(holder -> Interests.isOwn(line, holder.name()));
    }
}
