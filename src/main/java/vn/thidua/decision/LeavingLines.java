package vn.thidua.decision;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.DraftedPapers;
import vn.thidua.shared.Scope;
import vn.thidua.workflow.WorkItems;

/** Takes lines of a stopped or withdrawn nomination off the commune's papers while nobody has signed them. */
@Component
class LeavingLines implements DraftedPapers {

    private final Papers papers;
    private final PaperDesk desk;
    private final PaperProcess process;
    private final Rulings rulings;
    private final WorkItems workItems;
    private final Clock clock;

    LeavingLines(
            Papers papers, PaperDesk desk, PaperProcess process, Rulings rulings, WorkItems workItems, Clock clock) {
        this.papers = papers;
        this.desk = desk;
        this.process = process;
        this.rulings = rulings;
        this.workItems = workItems;
        this.clock = clock;
    }

    /** Asked by the room of the nominations, which has checked that the person may see this one. */
    @Override
    @Transactional(readOnly = true)
    public Set<UUID> unsigned(Collection<UUID> lines) {
        return lines.isEmpty() ? Set.of() : Set.copyOf(papers.linesOnDrafts(lines, Scope.ALL));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<UUID> takeOff(Collection<UUID> lines, Leaving leaving, String reason) {
        Set<UUID> takenOff = new HashSet<>();
        if (!lines.isEmpty()) {
            for (UUID id : papers.draftsWith(lines, Scope.ALL)) {
                Paper paper = papers.lock(id, Scope.ALL).orElseThrow();
                if (paper.status().open()) {
                    takenOff.addAll(takeOff(paper, lines, leaving, reason));
                }
            }
        }
        return takenOff;
    }

    private List<UUID> takeOff(Paper paper, Collection<UUID> lines, Leaving leaving, String reason) {
        List<UUID> standing =
                paper.lines().undecided().stream().filter(lines::contains).toList();
        for (UUID line : standing) {
            paper.leave(line, statusOf(leaving), reason, desk.account(), desk.name(), clock.instant());
        }
        papers.save(paper);
        rulings.record(actionOf(leaving), paper, standing, reason);
        if (paper.lines().listed().isEmpty()) {
            process.emptied(paper.id(), paper.kind());
        } else {
            workItems.changed(paper.subject());
        }
        return standing;
    }

    private static PaperLineStatus statusOf(Leaving leaving) {
        return switch (leaving) {
            case STOPPED -> PaperLineStatus.STOPPED;
            case WITHDRAWN -> PaperLineStatus.WITHDRAWN;
        };
    }

    private static String actionOf(Leaving leaving) {
        return switch (leaving) {
            case STOPPED -> "decision.lineStopped";
            case WITHDRAWN -> "decision.lineWithdrawn";
        };
    }
}
