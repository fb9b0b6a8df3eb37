package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Scope;
import vn.thidua.workflow.ProcessSubjects;

/** What the work list says of lines at the city. Their subject is the submission they came with. */
@Component
class CityAppraisalSubjects implements ProcessSubjects {

    private final Papers papers;
    private final Appraisals appraisals;
    private final Supplements supplements;
    private final AwardLines awardLines;
    private final Interests interests;
    private final CityRecusals recusals;
    private final Units units;

    CityAppraisalSubjects(
            Papers papers,
            Appraisals appraisals,
            Supplements supplements,
            AwardLines awardLines,
            Interests interests,
            CityRecusals recusals,
            Units units) {
        this.papers = papers;
        this.appraisals = appraisals;
        this.supplements = supplements;
        this.awardLines = awardLines;
        this.interests = interests;
        this.recusals = recusals;
        this.units = units;
    }

    @Override
    public String processKey() {
        return "CityAppraisal";
    }

    /** The submission first: all its lines meet in one join. */
    @Override
    public void lock(String businessKey) {
        UUID submission = appraisal(businessKey).submission().value();
        UUID id = AppraisalId.parse(businessKey).value();
        if (papers.lock(submission, Scope.ALL).isEmpty()
                || appraisals.lock(id, Scope.ALL).isEmpty()) {
            throw BusinessException.notFound();
        }
    }

    @Override
    public Description describe(String businessKey) {
        Appraisal appraisal = appraisal(businessKey);
        AwardLine line = line(appraisal);
        Unit commune = units.unit(appraisal.commune());
        return new Description(
                PaperKind.SUBMISSION.subject(appraisal.submission()),
                line.name(),
                line.formName(),
                commune.code(),
                commune.name(),
                "thanh-pho/dong/" + appraisal.id());
    }

    @Override
    public void check(String businessKey, String taskKey, Actor actor) {
        if (!recusals.shows(appraisal(businessKey))) {
            throw DecisionException.recused();
        }
        if (taskKey.equals("UserTask_AppraiseLine")) {
            interests.refuse(List.of(line(appraisal(businessKey))), Objects.requireNonNull(actor.account()));
        }
    }

    @Override
    public Set<String> closedToReader() {
        return recusals.closed().stream().map(UUID::toString).collect(Collectors.toSet());
    }

    @Override
    public void dueMoved(String businessKey, String ruleKey, Instant due) {
        if (ruleKey.equals(CityCouncilWait.LIMIT)) {
            appraisal(businessKey).council().due(due);
            return;
        }
        boolean answer = ruleKey.equals(SupplementDesk.LIMIT);
        if (answer || ruleKey.equals(SupplementDesk.VOTE_LIMIT)) {
            Supplement supplement = supplements
                    .latest(AppraisalId.parse(businessKey).value(), Scope.ALL)
                    .orElseThrow(BusinessException::notFound);
            if (answer) {
                supplement.moveDue(due);
            } else {
                supplement.moveVoteDue(due);
            }
        }
    }

    private Appraisal appraisal(String businessKey) {
        return appraisals
                .find(AppraisalId.parse(businessKey).value(), Scope.ALL)
                .orElseThrow(BusinessException::notFound);
    }

    private AwardLine line(Appraisal appraisal) {
        return awardLines.lines(List.of(appraisal.line())).getFirst();
    }
}
