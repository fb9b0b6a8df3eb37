package vn.thidua.decision;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.DecidingLevel;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.organization.HoldsCleared;
import vn.thidua.organization.HoldsClearing;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Texts;

/**
 * The last two of the four gates: nobody signs for somebody who is on hold. The line leaves the list and waits; the others
 * on it go on.
 *
 * @see "ADR 0032"
 */
@Component
class HeldLines {

    private final Papers papers;
    private final Appraisals appraisals;
    private final CityDrafts drafts;
    private final AwardLines awardLines;
    private final Rulings rulings;
    private final PaperDesk desk;
    private final Texts texts;
    private final Clock clock;

    HeldLines(
            Papers papers,
            Appraisals appraisals,
            CityDrafts drafts,
            AwardLines awardLines,
            Rulings rulings,
            PaperDesk desk,
            Texts texts,
            Clock clock) {
        this.papers = papers;
        this.appraisals = appraisals;
        this.drafts = drafts;
        this.awardLines = awardLines;
        this.rulings = rulings;
        this.desk = desk;
        this.texts = texts;
        this.clock = clock;
    }

    /** Those listed who are on hold, by line, with what the person acting may know of why. */
    Map<UUID, String> on(Paper paper) {
        return awardLines.held(paper.lines().listedIds()).stream()
                .collect(Collectors.toMap(line -> line, awardLines::waits));
    }

    /** Those of these lines of the paper who are on hold, as {@link #on}; so it stays until the transaction ends. */
    Map<UUID, String> lockOn(Collection<UUID> lines) {
        return awardLines.lockHeld(List.copyOf(lines)).stream()
                .collect(Collectors.toMap(line -> line, awardLines::waits));
    }

    /** @throws DecisionException when somebody listed is on hold; says who */
    void requireNone(Paper paper) {
        Set<UUID> held = awardLines.lockHeld(paper.lines().listedIds());
        if (!held.isEmpty()) {
            List<AwardLine> lines = awardLines.lines(List.copyOf(held));
            throw DecisionException.onHold(lines.stream()
                    .map(line -> named(line, awardLines.waits(line.id())))
                    .sorted()
                    .collect(Collectors.joining("; ")));
        }
    }

    /** Who it is, with what was said of why. */
    String named(UUID line, String why) {
        return named(awardLines.lines(List.of(line)).getFirst(), why);
    }

    private String named(AwardLine line, String why) {
        return texts.text("decision.held.one", line.name(), why);
    }

    /** Takes whoever is on hold off the list. Whether there was somebody. */
    boolean setAside(Paper paper) {
        Set<UUID> held = awardLines.lockHeld(paper.lines().listedIds());
        for (UUID line : held) {
            // On the paper it says only that the line waits: it is read by more people than may know why.
            paper.leave(
                    line,
                    PaperLineStatus.HELD,
                    texts.text("decision.held.reason"),
                    desk.account(),
                    desk.name(),
                    clock.instant());
        }
        if (!held.isEmpty()) {
            papers.save(paper);
            papers.flush();
            held.forEach(line -> keepBack(paper, line));
            rulings.record("decision.lineHeld", paper, held, null);
        }
        return !held.isEmpty();
    }

    private void keepBack(Paper paper, UUID line) {
        PaperId submission = paper.submission();
        if (paper.level() != DecidingLevel.CITY || submission == null) {
            awardLines.keptBack(line, null);
        } else {
            awardLines.keptBack(line, PaperKind.SUBMISSION.subject(submission));
            appraisals.of(submission.value(), Scope.ALL).stream()
                    .filter(appraisal -> appraisal.line().equals(line))
                    .forEach(Appraisal::takeOff);
        }
    }

    /**
     * A release puts lines on lists, and whoever is at a list asks about its subjects next: so it takes the lists first, as
     * they do, the submissions before what collects their lines.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void clearing(HoldsClearing clearing) {
        List<UUID> lines = awardLines.ofSubject(clearing.subject());
        if (!lines.isEmpty()) {
            List<UUID> submissions = appraisals.submissionsOf(lines, Scope.ALL);
            papers.lockAll(submissions, Scope.ALL);
            papers.lockCollecting(awardLines.gatheringsOf(clearing.subject()), submissions, Scope.ALL);
        }
    }

    /** What waited at the city goes on a decision; what waited at the commune is recommended again by its own room. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void cleared(HoldsCleared cleared) {
        List<UUID> lines = awardLines.ofSubject(cleared.subject());
        if (!lines.isEmpty()) {
            appraisals.withoutDecision(lines, Scope.ALL).stream()
                    .map(PaperId::new)
                    .forEach(drafts::gather);
        }
    }
}
