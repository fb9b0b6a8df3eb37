package vn.thidua.council.process;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilProcess;
import vn.thidua.shared.AccountId;
import vn.thidua.workflow.Processes;

@Component
class CamundaCouncilProcess implements CouncilProcess {

    private final Processes processes;

    CamundaCouncilProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void planned(UUID session, String ruleSet) {
        processes.start(
                CouncilSessionModel.KEY, session.toString(), Map.of(CouncilSessionModel.VARIABLE_RULE_SET, ruleSet));
    }

    @Override
    public void agendaSettled(UUID session) {
        complete(session, CouncilSessionModel.TASK_PREPARE_AGENDA);
    }

    @Override
    public void convened(UUID session, String ruleSet) {
        processes.complete(
                CouncilSessionModel.KEY,
                session.toString(),
                CouncilSessionModel.TASK_INVITE_MEMBERS,
                Map.of(CouncilSessionModel.VARIABLE_RULE_SET, ruleSet));
    }

    @Override
    public void declared(UUID session, AccountId member) {
        completeOf(session, CouncilSessionModel.TASK_DECLARE_INTERESTS, member);
    }

    @Override
    public void joined(UUID session, AccountId member) {
        processes.offerAlsoTo(
                CouncilSessionModel.KEY,
                session.toString(),
                CouncilSessionModel.TASK_DECLARE_INTERESTS,
                CouncilSessionModel.VARIABLE_MEMBER,
                member.toString());
    }

    @Override
    public void left(UUID session, AccountId member) {
        processes.endOf(
                CouncilSessionModel.KEY,
                session.toString(),
                CouncilSessionModel.TASK_DECLARE_INTERESTS,
                member.toString());
    }

    @Override
    public void resumed(UUID session, AccountId presider) {
        completeOf(session, CouncilSessionModel.TASK_RESUME_SESSION, presider);
    }

    /** Whoever acts: the task of the presider ends with that of the secretary. The older drawing has no way out of it. */
    @Override
    public void ended(UUID session, AccountId presider) {
        if (processes.draws(CouncilSessionModel.KEY, session.toString(), CouncilSessionModel.IS_RESUMED)) {
            processes.endOf(
                    CouncilSessionModel.KEY,
                    session.toString(),
                    CouncilSessionModel.TASK_RESUME_SESSION,
                    presider.toString());
        } else {
            processes.moveTo(
                    CouncilSessionModel.KEY,
                    session.toString(),
                    CouncilSessionModel.TASK_RESUME_SESSION,
                    CouncilSessionModel.AFTER_THE_BALLOTS);
        }
    }

    @Override
    public void itemsConfirmed(UUID session, AccountId presider) {
        completeOf(session, CouncilSessionModel.TASK_PRESIDE_FOR_ITEM, presider);
    }

    /** Sessions that were under way on the older drawing have no such task. */
    @Override
    public void countSigned(UUID session, AccountId counter) {
        processes.endOf(
                CouncilSessionModel.KEY, session.toString(), CouncilSessionModel.TASK_SIGN_COUNT, counter.toString());
    }

    @Override
    public void itemMinutesSigned(UUID session, AccountId signer) {
        completeOf(session, CouncilSessionModel.TASK_SIGN_ITEM_MINUTES, signer);
    }

    @Override
    public void opened(UUID session) {
        complete(session, CouncilSessionModel.TASK_OPEN_SESSION);
    }

    @Override
    public void handedIn(UUID session, AccountId member) {
        completeOf(session, CouncilSessionModel.TASK_CAST_BALLOT, member);
    }

    /** Also where somebody stands in for the secretary, to whom the task is offered. */
    @Override
    public void handsCounted(UUID session) {
        processes.end(CouncilSessionModel.KEY, session.toString(), CouncilSessionModel.TASK_ENTER_SHOW_OF_HANDS);
    }

    @Override
    public void calledForAll(UUID session, AccountId member) {
        processes.endOf(
                CouncilSessionModel.KEY, session.toString(), CouncilSessionModel.TASK_CAST_BALLOT, member.toString());
    }

    @Override
    public void paperIssued(UUID session, AccountId member) {
        processes.endOf(
                CouncilSessionModel.KEY, session.toString(), CouncilSessionModel.TASK_CAST_BALLOT, member.toString());
    }

    @Override
    public boolean awaitsOpinions(UUID session) {
        return processes.isOpen(CouncilSessionModel.KEY, session.toString(), CouncilSessionModel.TASK_ENTER_OPINIONS);
    }

    @Override
    public void opinionsEntered(UUID session) {
        complete(session, CouncilSessionModel.TASK_ENTER_OPINIONS);
    }

    /** Offered to the one before it ends for the other, so that the box is never left with nobody. */
    @Override
    public void counterReplaced(UUID session, AccountId counter, AccountId instead) {
        processes.offerAlsoTo(
                CouncilSessionModel.KEY,
                session.toString(),
                CouncilSessionModel.TASK_COUNT_PAPER_BOX,
                CouncilSessionModel.VARIABLE_COUNTER,
                instead.toString());
        processes.endOf(
                CouncilSessionModel.KEY,
                session.toString(),
                CouncilSessionModel.TASK_COUNT_PAPER_BOX,
                counter.toString());
    }

    @Override
    public void presiderChanged(UUID session, AccountId before, AccountId now, @Nullable AccountId secretary) {
        passOn(session, CouncilSessionModel.TASK_CLOSE_BALLOT, before, now);
        if (!processes.isOpen(CouncilSessionModel.KEY, session.toString(), CouncilSessionModel.TASK_RESUME_SESSION)) {
            return;
        }
        // The older drawing has one task, of the presider.
        boolean ofBoth = processes.draws(CouncilSessionModel.KEY, session.toString(), CouncilSessionModel.IS_RESUMED);
        if (ofBoth && now.equals(secretary)) {
            processes.endOf(
                    CouncilSessionModel.KEY,
                    session.toString(),
                    CouncilSessionModel.TASK_RESUME_SESSION,
                    before.toString());
        } else if (ofBoth && before.equals(secretary)) {
            processes.offerAlsoTo(
                    CouncilSessionModel.KEY,
                    session.toString(),
                    CouncilSessionModel.TASK_RESUME_SESSION,
                    CouncilSessionModel.VARIABLE_PERSON,
                    now.toString());
        } else {
            passOn(session, CouncilSessionModel.TASK_RESUME_SESSION, before, now);
        }
    }

    private void passOn(UUID session, String task, AccountId before, AccountId now) {
        processes.passOn(CouncilSessionModel.KEY, session.toString(), task, before.toString(), now.toString());
    }

    @Override
    public void paperBoxCounted(UUID session, AccountId counter) {
        completeOf(session, CouncilSessionModel.TASK_COUNT_PAPER_BOX, counter);
    }

    @Override
    public void ballotClosed(UUID session) {
        complete(session, CouncilSessionModel.TASK_CLOSE_BALLOT);
    }

    @Override
    public void confirmed(UUID session) {
        results(session, CouncilSessionModel.Results.CONFIRMED);
    }

    @Override
    public void voteAgain(UUID session) {
        processes.completeForRoom(
                CouncilSessionModel.KEY,
                session.toString(),
                CouncilSessionModel.TASK_CONFIRM_RESULTS,
                Map.of(CouncilSessionModel.VARIABLE_RESULTS, CouncilSessionModel.Results.VOTE_AGAIN.name()));
    }

    @Override
    public void tieDecided(UUID session) {
        complete(session, CouncilSessionModel.TASK_CUT_AT_QUOTA);
    }

    @Override
    public void signedBySecretary(UUID session) {
        complete(session, CouncilSessionModel.TASK_SIGN_BY_SECRETARY);
    }

    @Override
    public void signedByPresider(UUID session) {
        signing(session, CouncilSessionModel.Signing.SIGNED);
    }

    @Override
    public void givenBackByPresider(UUID session) {
        signing(session, CouncilSessionModel.Signing.GIVEN_BACK);
    }

    @Override
    public void cancelled(UUID session) {
        processes.message(CouncilSessionModel.KEY, session.toString(), CouncilSessionModel.MESSAGE_CANCELLED, Map.of());
    }

    private void signing(UUID session, CouncilSessionModel.Signing outcome) {
        processes.complete(
                CouncilSessionModel.KEY,
                session.toString(),
                CouncilSessionModel.TASK_SIGN_BY_PRESIDER,
                Map.of(CouncilSessionModel.VARIABLE_SIGNING, outcome.name()));
    }

    private void results(UUID session, CouncilSessionModel.Results outcome) {
        processes.complete(
                CouncilSessionModel.KEY,
                session.toString(),
                CouncilSessionModel.TASK_CONFIRM_RESULTS,
                Map.of(CouncilSessionModel.VARIABLE_RESULTS, outcome.name()));
    }

    private void completeOf(UUID session, String task, AccountId member) {
        processes.completeOf(CouncilSessionModel.KEY, session.toString(), task, member.toString());
    }

    private void complete(UUID session, String task) {
        processes.complete(CouncilSessionModel.KEY, session.toString(), task, Map.of());
    }
}
