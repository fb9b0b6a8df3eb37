package vn.thidua.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.shared.SearchKey;
import vn.thidua.workflow.WorkItems;

/** What every ruling of a signer on lines of a list shares: who may not make it, its trace, and what follows. */
@Component
class Rulings {

    private final Interests interests;
    private final IncomingLines incoming;
    private final PaperDesk desk;
    private final PaperProcess process;
    private final AwardLines awardLines;
    private final WorkItems workItems;
    private final AuditLog audit;

    Rulings(
            Interests interests,
            IncomingLines incoming,
            PaperDesk desk,
            PaperProcess process,
            AwardLines awardLines,
            WorkItems workItems,
            AuditLog audit) {
        this.interests = interests;
        this.incoming = incoming;
        this.desk = desk;
        this.process = process;
        this.awardLines = awardLines;
        this.workItems = workItems;
        this.audit = audit;
    }

    /** Also to strike or to put off is to decide: nobody does it to their own line, nor to one they appraised. */
    void refuse(Collection<UUID> lines, Paper paper) {
        if (paper.status() == PaperStatus.PREPARED) {
            List<AwardLine> ruledOn = awardLines.lines(List.copyOf(lines));
            interests.refuse(ruledOn, desk.account());
            incoming.refuse(ruledOn, desk.account());
        }
    }

    void record(String action, Paper paper, Collection<UUID> lines, @Nullable String reason) {
        for (AwardLine line : awardLines.lines(List.copyOf(lines))) {
            audit.record(AuditEvent.of(action, paper.subject())
                    .from("", line.name())
                    .because(reason == null ? null : SearchKey.composed(reason))
                    .with(Map.of(
                            "nomination", line.nomination().toString(),
                            "line", line.id().toString())));
        }
    }

    /**
     * With nobody left the paper is never issued; else the work list counts anew. Where nobody is listed but some are
     * proposed to be refused, the signer still has to agree to that.
     */
    void goOn(Paper paper) {
        if (paper.lines().atStake().isEmpty()) {
            process.answered(paper.id(), paper.kind(), PaperProcess.SignerAnswer.NOTHING_LEFT);
        } else {
            workItems.changed(paper.subject());
        }
    }
}
