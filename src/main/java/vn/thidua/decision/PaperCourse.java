package vn.thidua.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.award.RuleSets;
import vn.thidua.deadline.DueDate;
import vn.thidua.deadline.DueDates;
import vn.thidua.nomination.AwardLines;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Scope;

/** The course of a paper as its process drives it; see {@link DecisionEntries} for what enters the register. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaperCourse implements PaperLifecycle {

    private final Papers papers;
    private final Appraisals appraisals;
    private final PaperDesk desk;
    private final DecisionEntries entries;
    private final OwnLines ownLines;
    private final AwardLines awardLines;
    private final RuleSets ruleSets;
    private final DueDates dueDates;
    private final AuditLog audit;
    private final Clock clock;

    PaperCourse(
            Papers papers,
            Appraisals appraisals,
            PaperDesk desk,
            DecisionEntries entries,
            OwnLines ownLines,
            AwardLines awardLines,
            RuleSets ruleSets,
            DueDates dueDates,
            AuditLog audit,
            Clock clock) {
        this.papers = papers;
        this.appraisals = appraisals;
        this.desk = desk;
        this.entries = entries;
        this.ownLines = ownLines;
        this.awardLines = awardLines;
        this.ruleSets = ruleSets;
        this.dueDates = dueDates;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String officers(PaperId paper) {
        return PaperDesk.candidates(desk.officers(paper(paper)));
    }

    @Override
    public String signers(PaperId paper) {
        return PaperDesk.candidates(desk.signers(paper(paper)));
    }

    @Override
    public String clerks(PaperId paper) {
        return PaperDesk.candidates(desk.clerks(paper(paper)));
    }

    @Override
    public String receivers(PaperId submission) {
        return PaperDesk.candidates(desk.receivers(paper(submission).city()));
    }

    @Override
    public DueDate due(PaperId id, String ruleKey) {
        Paper paper = paper(id);
        DueDate usual = dueDates.workingDays(paper.ruleSet(), ruleKey);
        return awardLines
                .decisionDue(paper.lines().listedIds())
                .filter(earlier -> earlier.before(usual))
                .orElse(usual);
    }

    @Override
    public String rule(PaperId paper, String key) {
        return ruleSets.value(paper(paper).ruleSet(), key, null, desk.today()).value();
    }

    @Override
    public void separateOwnLines(PaperId paper) {
        ownLines.separate(paper(paper));
    }

    @Override
    public boolean hasDeferredLines(PaperId paper) {
        return !paper(paper).lines().deferred().isEmpty();
    }

    @Override
    public void returnDeferredLines(PaperId id) {
        for (PaperLine line : paper(id).lines().deferred()) {
            awardLines.deferred(line.line(), id.value(), orEmpty(line.struckName()), orEmpty(line.reason()));
        }
    }

    @Override
    public void registerAwards(PaperId decision) {
        Paper paper = paper(decision);
        entries.enter(paper);
        audit.record(AuditEvent.of("decision.registered", paper.subject()));
    }

    @Override
    public void settleLines(PaperId decision) {
        Paper paper = paper(decision);
        PaperNumber number = paper.number();
        if (number == null) {
            throw new IllegalStateException("A decision settles nothing before it is numbered: " + decision);
        }
        awardLines.granted(paper.lines().listedIds(), decision.value(), number.printed(), number.date());
        settleStruck(decision);
        paper.close();
    }

    @Override
    public void settleStruck(PaperId id) {
        for (PaperLine line : paper(id).lines().struck()) {
            awardLines.refused(line.line(), id.value(), orEmpty(line.struckName()), orEmpty(line.reason()));
        }
    }

    @Override
    public void drop(PaperId id) {
        Paper paper = paper(id);
        paper.drop();
        settleStruck(id);
        returnDeferredLines(id);
        audit.record(AuditEvent.of("decision.dropped", paper.subject()));
    }

    @Override
    public void amended(PaperId decision, String number, String date) {
        mended("decision.amended", decision, number, date);
    }

    @Override
    public void correctedByLetter(PaperId decision, String number, String date) {
        mended("decision.correctedByLetter", decision, number, date);
    }

    private void mended(String action, PaperId decision, String number, String date) {
        Paper paper = paper(decision);
        if (!paper.inForce()) {
            throw new IllegalStateException("Only a numbered decision is mended: " + decision);
        }
        audit.record(AuditEvent.of(action, paper.subject()).from("", number + ", " + Dates.day(LocalDate.parse(date))));
    }

    @Override
    public void handOver(PaperId id) {
        Paper submission = paper(id);
        submission.handOver(clock.instant());
        for (PaperLine line : submission.lines().listed()) {
            awardLines.handedToCity(line.line(), submission.subject());
        }
        audit.record(AuditEvent.of("decision.handedOver", submission.subject()));
    }

    @Override
    public List<AppraisalId> appraisals(PaperId submission) {
        return appraisals.of(submission.value(), Scope.ALL).stream()
                .map(Appraisal::id)
                .toList();
    }

    @Override
    public void conclude(PaperId id) {
        Paper submission = paper(id);
        // Whoever is released just now is put on a decision by that: first the lock, then the question who is on none.
        Set<UUID> held = awardLines.lockHeld(submission.lines().listedIds());
        List<UUID> forgotten = appraisals.undecided(id.value(), Scope.ALL).stream()
                .filter(line -> !held.contains(line))
                .toList();
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException("Lines of the submission are on no decision: " + forgotten);
        }
        submission.close();
        audit.record(AuditEvent.of("decision.appraisalConcluded", submission.subject()));
    }

    private Paper paper(PaperId id) {
        return papers.find(id.value(), Scope.ALL).orElseThrow(BusinessException::notFound);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
