package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.thidua.council.AgendaSource.Outcome;
import vn.thidua.council.AgendaSource.Result;

/** Takes over what a Council concluded on a line, under the lock of its nomination's row. */
@Component
class CouncilConclusion {

    private final Nominations nominations;
    private final Recommending recommending;
    private final NominationProcess process;
    private final Settlement settlement;
    private final CouncilBeside beside;
    private final Trail trail;
    private final Clock clock;

    CouncilConclusion(
            Nominations nominations,
            Recommending recommending,
            NominationProcess process,
            Settlement settlement,
            CouncilBeside beside,
            Trail trail,
            Clock clock) {
        this.nominations = nominations;
        this.recommending = recommending;
        this.process = process;
        this.settlement = settlement;
        this.beside = beside;
        this.trail = trail;
        this.clock = clock;
    }

    void take(Nomination nomination, NominationLine line, Result result) {
        Instant now = clock.instant();
        LineStatus status = status(result.outcome());
        if (line.votesAgain() && status != LineStatus.DEFERRED) {
            takeAgain(nomination, line, result, status);
            return;
        }
        line.conclude(status, result.day(), result.arithmetic(), now);
        line.votedOn(VoteRow.of(result));
        beside.take(nomination, line, result);
        trail.line("councilConcluded." + status, line, line.name(), null);
        if (status == LineStatus.RECOMMENDED) {
            recommending.recommended(nomination, line);
        }
        if (nomination.stage() == NominationStage.COUNCIL && nomination.councilConcluded()) {
            nomination.leaveCouncil();
            if (!recommending.listDueAfterCouncil(nomination)) {
                // Held back for a list that turned out not to be needed.
                recommending.passOn(nomination);
            }
            nominations.saveAndFlush(nomination);
            process.councilConcluded(nomination.id(), nomination.allSettled());
        } else {
            // A line that the chair had put off comes from a second vote, while the nomination is long being decided.
            settlement.ifAllSettled(nomination);
        }
    }

    private void takeAgain(Nomination nomination, NominationLine line, Result result, LineStatus status) {
        line.concludeAgain(result.day(), result.arithmetic());
        line.votedOn(VoteRow.of(result));
        trail.line("votedAgain." + status, line, line.name(), null);
        recommending.votedAgain(nomination, line, result, status == LineStatus.RECOMMENDED);
    }

    private static LineStatus status(Outcome outcome) {
        return switch (outcome) {
            case RECOMMENDED, RECOMMENDED_OTHER_FORM -> LineStatus.RECOMMENDED;
            case DEFERRED -> LineStatus.DEFERRED;
            case NOT_RECOMMENDED -> LineStatus.NOT_RECOMMENDED;
        };
    }
}
