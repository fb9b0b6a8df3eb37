package vn.thidua.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.award.RuleSets;
import vn.thidua.deadline.DueDate;
import vn.thidua.deadline.DueDates;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.nomination.LineSubstance;
import vn.thidua.nomination.ReopenedLines;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Clocks;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;

/** Requests for a supplement: how often and until when, whose turn it is, and how one begins. */
@Component
class SupplementDesk {

    /** Working days for the commune's answer, and for a second vote of its Council. */
    static final String LIMIT = "sla_city_supplement";

    static final String VOTE_LIMIT = "sla_city_second_vote";

    /** Who answers, for the unit that they hold the role at. */
    private static final Set<Role> ANSWERERS = EnumSet.of(
            Role.APPRAISER,
            Role.VILLAGE_HEAD,
            Role.VILLAGE_FRONT,
            Role.ORG_NOMINATOR,
            Role.COMMUNE_CHAIR,
            Role.INTAKE_OFFICER);

    private final Supplements supplements;
    private final Papers papers;
    private final Substances substances;
    private final ReopenedLines reopened;
    private final AwardLines awardLines;
    private final RuleSets ruleSets;
    private final DueDates dueDates;
    private final PaperDesk desk;
    private final CurrentActor currentActor;
    private final AuditLog audit;
    private final Clock clock;

    SupplementDesk(
            Supplements supplements,
            Papers papers,
            Substances substances,
            ReopenedLines reopened,
            AwardLines awardLines,
            RuleSets ruleSets,
            DueDates dueDates,
            PaperDesk desk,
            CurrentActor currentActor,
            AuditLog audit,
            Clock clock) {
        this.supplements = supplements;
        this.papers = papers;
        this.substances = substances;
        this.reopened = reopened;
        this.awardLines = awardLines;
        this.ruleSets = ruleSets;
        this.dueDates = dueDates;
        this.desk = desk;
        this.currentActor = currentActor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a request on a line whose appraisal the caller holds locked. */
    void request(Paper submission, Appraisal appraisal, AwardLine line, String missing) {
        int before = supplements.of(appraisal.id().value(), Scope.ALL).size();
        int max = max(submission);
        if (before >= max) {
            throw DecisionException.supplementsExhausted(max);
        }
        LineSubstance content = reopened.substance(line.id());
        String parts = ruleSets.value(submission.ruleSet(), "city_supplement_substance", null, desk.today())
                .value();
        Supplement supplement = new Supplement(
                appraisal,
                line.unit(),
                before + 1,
                missing,
                kept(content, SubstancePart.parse(parts)),
                parts,
                deed(),
                due(submission, LIMIT));
        appraisal.askCommune();
        supplements.saveAndFlush(supplement);
        record("decision.supplementAsked", supplement, line, supplement.missing());
    }

    /** Until when an answer would be due if it was asked for now; {@code null} when none may be asked for any more. */
    @Nullable
    DueDate nextDue(Paper submission, Appraisal appraisal) {
        boolean left = supplements.of(appraisal.id().value(), Scope.ALL).size() < max(submission);
        return left ? dueDates.workingDays(submission.ruleSet(), LIMIT) : null;
    }

    private int max(Paper submission) {
        return ruleSets.value(submission.ruleSet(), "city_supplement_max", null, desk.today())
                .number();
    }

    /** A due date kept in the request's row, with the rule it comes from. */
    DueDate kept(Appraisal appraisal, String rule, Instant from, Instant due) {
        LocalDate start = LocalDate.ofInstant(from, Clocks.ZONE);
        return dueDates.kept(submission(appraisal).ruleSet(), rule, null, start, due);
    }

    Instant due(Paper submission, String rule) {
        return dueDates.workingDays(submission.ruleSet(), rule).toInstant();
    }

    /** Where a rule of these requests stands, by the set of the submission. */
    String article(PaperId submission, String rule) {
        String ruleSet = papers.find(submission.value(), Scope.ALL)
                .orElseThrow(BusinessException::notFound)
                .ruleSet();
        return ruleSets.value(ruleSet, rule, null, desk.today()).article();
    }

    /** The latest request on a line, for the process. */
    Supplement latest(AppraisalId appraisal) {
        return supplements.latest(appraisal.value(), Scope.ALL).orElseThrow(BusinessException::notFound);
    }

    Supplement lockLatest(AppraisalId appraisal) {
        return supplements.lockLatest(appraisal.value(), Scope.ALL).orElseThrow(BusinessException::notFound);
    }

    Paper submission(Appraisal appraisal) {
        return papers.find(appraisal.submission().value(), Scope.ALL).orElseThrow(BusinessException::notFound);
    }

    AwardLine line(Supplement supplement) {
        return awardLines.lines(List.of(supplement.line())).getFirst();
    }

    Supplement.Kept kept(LineSubstance content, Set<SubstancePart> parts) {
        return new Supplement.Kept(substances.keep(content), Substances.sha256(content, parts));
    }

    /** Whether the line is the Council's to vote on again: what it never voted on goes straight back to the reviewer. */
    boolean votesAgain(boolean changed, AwardLine line) {
        return changed && line.session() != null;
    }

    AccountId account() {
        return desk.account();
    }

    Supplement.Deed deed() {
        return new Supplement.Deed(desk.account(), desk.name(), clock.instant());
    }

    /** The units for which the person acting answers requests. */
    Scope answering() {
        Set<UnitCode> units = currentActor.assignments().stream()
                .filter(held -> ANSWERERS.contains(held.role()))
                .map(RoleAt::unit)
                .collect(Collectors.toSet());
        return Scope.of(units);
    }

    boolean isOfficer(Supplement supplement) {
        return currentActor.holds(Role.APPRAISER, supplement.commune());
    }

    boolean isOfNominator(Supplement supplement) {
        return currentActor.assignments().contains(awardLines.nominator(supplement.line()));
    }

    /** Whether the person acting may write now. */
    boolean hasTurn(Supplement supplement) {
        return switch (supplement.status()) {
            case WITH_OFFICER -> isOfficer(supplement);
            case WITH_VILLAGE -> isOfNominator(supplement);
            case AT_COUNCIL, ANSWERED, LAPSED, NOT_VOTED -> false;
        };
    }

    void record(String action, Supplement supplement, AwardLine line, @Nullable String reason) {
        audit.record(AuditEvent.of(action, PaperKind.SUBMISSION.subject(supplement.submission()))
                .from("", line.name())
                .because(reason)
                .with(Map.of(
                        "nomination", line.nomination().toString(),
                        "line", line.id().toString(),
                        "supplement", supplement.id().toString())));
    }
}
