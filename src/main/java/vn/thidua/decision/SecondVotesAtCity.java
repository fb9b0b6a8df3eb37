package vn.thidua.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.SecondVotes;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Scope;

/** The commune's Council voted again on a completed line: it goes on at the city, with the new minutes. */
@Component
class SecondVotesAtCity implements SecondVotes {

    private final Supplements supplements;
    private final Appraisals appraisals;
    private final SupplementDesk desk;
    private final AppraisalProcess process;

    SecondVotesAtCity(Supplements supplements, Appraisals appraisals, SupplementDesk desk, AppraisalProcess process) {
        this.supplements = supplements;
        this.appraisals = appraisals;
        this.desk = desk;
        this.process = process;
    }

    /** Called while the Council's results are delivered, by the system: hence the unlimited scope. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void voted(AwardLine line, Vote vote) {
        for (UUID id : waiting(line)) {
            Appraisal appraisal = appraisals.lock(id, Scope.ALL).orElseThrow(BusinessException::notFound);
            Supplement supplement = desk.lockLatest(appraisal.id());
            supplement.voted(vote);
            appraisal.reopen(line.formCode());
            desk.record("decision.votedAgain", supplement, line, vote.arithmetic());
            process.votedAgain(appraisal.id());
        }
    }

    private List<UUID> waiting(AwardLine line) {
        return supplements.running(List.of(line.id()), Scope.ALL).stream()
                .filter(supplement -> supplement.status() == SupplementStatus.AT_COUNCIL)
                .map(supplement -> supplement.appraisal().value())
                .toList();
    }
}
