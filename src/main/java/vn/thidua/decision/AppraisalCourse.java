package vn.thidua.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RuleSets;
import vn.thidua.deadline.DueDate;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.nomination.ReopenedLines;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;

/** The course of one line at the city as its process drives it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AppraisalCourse implements AppraisalLifecycle {

    private final Appraisals appraisals;
    private final PaperDesk desk;
    private final SupplementDesk supplements;
    private final CityCouncilWait cityCouncil;
    private final CityDrafts drafts;
    private final ReopenedLines reopened;
    private final AwardLines awardLines;
    private final CityAgendaWords words;
    private final RuleSets ruleSets;
    private final Clock clock;

    AppraisalCourse(
            Appraisals appraisals,
            PaperDesk desk,
            SupplementDesk supplements,
            CityCouncilWait cityCouncil,
            CityDrafts drafts,
            ReopenedLines reopened,
            AwardLines awardLines,
            CityAgendaWords words,
            RuleSets ruleSets,
            Clock clock) {
        this.appraisals = appraisals;
        this.desk = desk;
        this.supplements = supplements;
        this.cityCouncil = cityCouncil;
        this.drafts = drafts;
        this.reopened = reopened;
        this.awardLines = awardLines;
        this.words = words;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @Override
    public String reviewers(AppraisalId appraisal) {
        return PaperDesk.candidates(desk.receivers(appraisal(appraisal).city()));
    }

    @Override
    public String communeOfficers(AppraisalId appraisal) {
        return PaperDesk.candidates(
                Set.of(new RoleAt(Role.APPRAISER, appraisal(appraisal).commune())));
    }

    @Override
    public String nominators(AppraisalId appraisal) {
        return PaperDesk.candidates(
                Set.of(awardLines.nominator(supplements.latest(appraisal).line())));
    }

    @Override
    public String rule(AppraisalId appraisal, String key) {
        if (key.equals(CityCouncilRule.KEY)) {
            // Cases on the drawing before ask so; the answer is the proposal's, which reads the rule (ADR 0052).
            return toCityCouncil(appraisal) ? "ON" : "OFF";
        }
        String form = appraisal(appraisal).formCode();
        return ruleSets.value(ruleSets.inForceOn(desk.today()), key, form, desk.today())
                .value();
    }

    @Override
    public boolean toCityCouncil(AppraisalId id) {
        return appraisal(id).status() == AppraisalStatus.CITY_COUNCIL;
    }

    @Override
    public void offerToCityCouncil(AppraisalId id) {
        cityCouncil.begin(id);
        drafts.gather(appraisal(id).submission());
    }

    @Override
    public DueDate cityCouncilDue(AppraisalId id) {
        return cityCouncil.due(id);
    }

    @Override
    public boolean lapseCityCouncil(AppraisalId id) {
        return cityCouncil.lapse(id);
    }

    @Override
    public void endNotRecommended(AppraisalId id) {
        Appraisal appraisal = lock(id);
        appraisal.conclude(clock.instant());
        CityVote vote = Objects.requireNonNull(appraisal.council().vote(), "what the Council concluded");
        awardLines.refused(
                appraisal.line(), appraisal.submission().value(), words.council(), words.notRecommended(vote));
        drafts.gather(appraisal.submission());
    }

    @Override
    public void conclude(AppraisalId id) {
        Appraisal appraisal = appraisal(id);
        switch (appraisal.status()) {
            case APPROVED, REFUSED -> {
                appraisal.conclude(clock.instant());
                drafts.gather(appraisal.submission());
            }
            // The drawing before knows no other end than this one.
            case NOT_RECOMMENDED -> endNotRecommended(id);
            case OPEN, SUPPLEMENT, SECOND_VOTE, CITY_COUNCIL ->
                throw new IllegalStateException("Not proposed: " + appraisal.status());
        }
    }

    @Override
    public void releaseOthers(AppraisalId id) {
        drafts.gather(appraisal(id).submission());
    }

    @Override
    public DueDate supplementDue(AppraisalId id) {
        Supplement supplement = supplements.latest(id);
        return supplements.kept(appraisal(id), SupplementDesk.LIMIT, supplement.askedAt(), supplement.dueAt());
    }

    @Override
    public void lapseSupplement(AppraisalId id) {
        Appraisal appraisal = lock(id);
        Supplement supplement = supplements.lockLatest(id);
        supplement.lapse();
        appraisal.reopen(appraisal.formCode());
        supplements.record("decision.supplementLapsed", supplement, supplements.line(supplement), null);
    }

    @Override
    public void offerToCouncil(AppraisalId id) {
        Appraisal appraisal = lock(id);
        Supplement supplement = supplements.lockLatest(id);
        supplement.awaitCouncil(supplements.due(supplements.submission(appraisal), SupplementDesk.VOTE_LIMIT));
        appraisal.awaitSecondVote();
        reopened.voteAgain(appraisal.line(), appraisal.submission().value());
    }

    @Override
    public DueDate secondVoteDue(AppraisalId id) {
        Instant until = Objects.requireNonNull(supplements.latest(id).voteDueAt());
        return supplements.kept(appraisal(id), SupplementDesk.VOTE_LIMIT, clock.instant(), until);
    }

    @Override
    public boolean lapseSecondVote(AppraisalId id) {
        // The line's own row first: a result on its way holds it, and then tells this room.
        boolean recalled = reopened.recall(appraisal(id).line());
        Appraisal appraisal = lock(id);
        Supplement supplement = supplements.lockLatest(id);
        if (!recalled) {
            supplement.awaitCouncil(supplements.due(supplements.submission(appraisal), SupplementDesk.VOTE_LIMIT));
            return true;
        }
        supplement.notVoted();
        AwardLine line = supplements.line(supplement);
        appraisal.reopen(line.formCode());
        supplements.record("decision.secondVoteLapsed", supplement, line, null);
        return false;
    }

    private Appraisal appraisal(AppraisalId id) {
        return appraisals.find(id.value(), Scope.ALL).orElseThrow(BusinessException::notFound);
    }

    private Appraisal lock(AppraisalId id) {
        return appraisals.lock(id.value(), Scope.ALL).orElseThrow(BusinessException::notFound);
    }
}
