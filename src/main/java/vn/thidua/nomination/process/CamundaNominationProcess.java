package vn.thidua.nomination.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.Confirmer;
import vn.thidua.nomination.ConsultedAuthority;
import vn.thidua.nomination.NominationProcess;
import vn.thidua.workflow.FormAnswers;
import vn.thidua.workflow.Processes;

/** Says to the engine what the room says in business words. */
@Component
class CamundaNominationProcess implements NominationProcess {

    private final Processes processes;
    private final FormAnswers answers;

    CamundaNominationProcess(Processes processes, FormAnswers answers) {
        this.processes = processes;
        this.answers = answers;
    }

    @Override
    public void submitted(UUID nomination, String ruleSet) {
        processes.start(
                AwardNominationModel.KEY, nomination.toString(), Map.of(AwardNominationModel.RULE_SET, ruleSet));
    }

    @Override
    public void frontAnswered(UUID nomination, Confirmer by, boolean confirmed) {
        complete(
                nomination,
                by == Confirmer.COMMUNE_FRONT
                        ? AwardNominationModel.CONFIRM_BY_COMMUNE_FRONT
                        : AwardNominationModel.CONFIRM_BY_FRONT,
                Map.of(AwardNominationModel.FRONT_OUTCOME, confirmed ? "CONFIRMED" : "REFUSED"));
    }

    @Override
    public void supplemented(UUID nomination) {
        complete(nomination, AwardNominationModel.ANSWER_SUPPLEMENT, Map.of());
    }

    @Override
    public void consulted(UUID nomination, ConsultedAuthority authority) {
        processes.completeAmong(
                AwardNominationModel.KEY,
                nomination.toString(),
                Set.of(AwardNominationModel.CONSULT, AwardNominationModel.CHASE_CONSULTATION),
                AwardNominationModel.AUTHORITY,
                authority.name());
    }

    /** One task for all lines of the nomination; on a drawing from before there is none. */
    @Override
    public void lineToComplete(UUID nomination) {
        String key = nomination.toString();
        if (!processes.isOpen(AwardNominationModel.KEY, key, AwardNominationModel.COMPLETE_LINES)
                && processes.awaits(AwardNominationModel.KEY, key, AwardNominationModel.MESSAGE_LINE_PUT_OFF)) {
            message(nomination, AwardNominationModel.MESSAGE_LINE_PUT_OFF, Map.of());
        }
    }

    @Override
    public void linesCompleted(UUID nomination) {
        processes.end(AwardNominationModel.KEY, nomination.toString(), AwardNominationModel.COMPLETE_LINES);
    }

    @Override
    public void councilConcluded(UUID nomination, boolean allSettled) {
        message(
                nomination,
                AwardNominationModel.MESSAGE_COUNCIL_CONCLUDED,
                Map.of(AwardNominationModel.SETTLEMENT, allSettled ? "ALL" : "OPEN"));
    }

    @Override
    public void settled(UUID nomination) {
        message(nomination, AwardNominationModel.MESSAGE_LINES_SETTLED, Map.of());
    }

    @Override
    public void withdrawn(UUID nomination) {
        message(nomination, AwardNominationModel.MESSAGE_WITHDRAWN, Map.of());
    }

    @Override
    public void stopped(UUID nomination) {
        message(nomination, AwardNominationModel.MESSAGE_STOPPED, Map.of());
    }

    @Override
    public void emptied(UUID nomination) {
        answers.empty(AwardNominationModel.KEY, nomination.toString());
    }

    private void complete(UUID nomination, String task, Map<String, Object> outcomes) {
        processes.complete(AwardNominationModel.KEY, nomination.toString(), task, outcomes);
    }

    private void message(UUID nomination, String message, Map<String, Object> outcomes) {
        processes.message(AwardNominationModel.KEY, nomination.toString(), message, outcomes);
    }
}
