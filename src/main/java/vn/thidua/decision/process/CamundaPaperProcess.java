package vn.thidua.decision.process;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.DecidingLevel;
import vn.thidua.decision.HandOverChannel;
import vn.thidua.decision.Mending;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperKind;
import vn.thidua.decision.PaperProcess;
import vn.thidua.workflow.Processes;

/** Tells the engine what happened to a paper. */
@Component
class CamundaPaperProcess implements PaperProcess {

    /** Outcome of the signer: name of a {@link vn.thidua.decision.PaperProcess.SignerAnswer}. */
    private static final String ANSWER = "answer";

    private static final String LEVEL = "level";
    private static final String RULE_SET = "ruleSet";

    private final Processes processes;
    private final MendingAnswers mending;

    CamundaPaperProcess(Processes processes, MendingAnswers mending) {
        this.processes = processes;
        this.mending = mending;
    }

    @Override
    public void drafted(PaperId paper, PaperKind kind, DecidingLevel level, String ruleSet) {
        processes.start(process(kind), paper.toString(), Map.of(LEVEL, level.name(), RULE_SET, ruleSet));
    }

    @Override
    public void prepared(PaperId paper, PaperKind kind) {
        complete(paper, kind, AwardDecisionModel.PREPARE, CitySubmissionModel.PREPARE, Map.of());
    }

    @Override
    public void answered(PaperId paper, PaperKind kind, SignerAnswer answer) {
        complete(paper, kind, AwardDecisionModel.SIGN, CitySubmissionModel.SIGN, Map.of(ANSWER, answer.name()));
    }

    @Override
    public void numbered(PaperId paper, PaperKind kind, @Nullable HandOverChannel channel) {
        Map<String, Object> outcomes = channel == null ? Map.of() : Map.of(CitySubmissionModel.CHANNEL, channel.name());
        complete(paper, kind, AwardDecisionModel.NUMBER, CitySubmissionModel.NUMBER, outcomes);
    }

    @Override
    public void emptied(PaperId paper, PaperKind kind) {
        processes.message(process(kind), paper.toString(), AwardDecisionModel.MESSAGE_LIST_EMPTIED, Map.of());
    }

    @Override
    public void faultReported(PaperId decision, DecidingLevel level, String ruleSet) {
        processes.startBy(
                AwardDecisionModel.MESSAGE_FAULT_REPORTED,
                decision.toString(),
                Map.of(LEVEL, level.name(), RULE_SET, ruleSet));
    }

    @Override
    public boolean beingMended(PaperId decision) {
        return AwardDecisionModel.MENDING.stream()
                .anyMatch(task -> processes.isOpen(AwardDecisionModel.KEY, decision.toString(), task));
    }

    @Override
    public Mending mending(PaperId decision) {
        return mending.of(decision);
    }

    @Override
    public void received(PaperId submission) {
        processes.complete(CitySubmissionModel.KEY, submission.toString(), CitySubmissionModel.RECEIVE, Map.of());
    }

    @Override
    public void cityAnswered(PaperId submission, boolean all) {
        processes.complete(
                CitySubmissionModel.KEY,
                submission.toString(),
                CitySubmissionModel.ENTER_ANSWER,
                Map.of(CitySubmissionModel.CITY_ANSWER, all ? "ALL" : "PARTIAL"));
    }

    private void complete(
            PaperId paper, PaperKind kind, String decisionTask, String submissionTask, Map<String, Object> outcomes) {
        String task = kind == PaperKind.DECISION ? decisionTask : submissionTask;
        processes.complete(process(kind), paper.toString(), task, outcomes);
    }

    private static String process(PaperKind kind) {
        return kind == PaperKind.DECISION ? AwardDecisionModel.KEY : CitySubmissionModel.KEY;
    }
}
