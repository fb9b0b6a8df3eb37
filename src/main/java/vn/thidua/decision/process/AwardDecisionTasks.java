package vn.thidua.decision.process;

import org.springframework.stereotype.Component;
import vn.thidua.deadline.DueDate;
import vn.thidua.decision.AmendmentLifecycle;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperLifecycle;
import vn.thidua.workflow.FormAnswers;

/** What {@code AwardDecision.bpmn} calls. */
@Component("awardDecisionTasks")
public class AwardDecisionTasks extends PaperTasks {

    private final FormAnswers answers;
    private final AmendmentLifecycle amendments;

    AwardDecisionTasks(PaperLifecycle papers, AmendmentLifecycle amendments, FormAnswers answers) {
        super(papers);
        this.amendments = amendments;
        this.answers = answers;
    }

    /** When a step of the commune on the decision is due. */
    public DueDate due(String businessKey, String ruleKey) {
        return papers.due(PaperId.parse(businessKey), ruleKey);
    }

    public void separateOwnLines(String businessKey) {
        papers.separateOwnLines(PaperId.parse(businessKey));
    }

    public boolean hasDeferredLines(String businessKey) {
        return papers.hasDeferredLines(PaperId.parse(businessKey));
    }

    public void returnDeferredLines(String businessKey) {
        papers.returnDeferredLines(PaperId.parse(businessKey));
    }

    public void registerAwards(String businessKey) {
        papers.registerAwards(PaperId.parse(businessKey));
    }

    public void settleLines(String businessKey) {
        papers.settleLines(PaperId.parse(businessKey));
    }

    public void dropDecision(String businessKey) {
        papers.drop(PaperId.parse(businessKey));
    }

    /** What the clerk wrote of the decision that amends this one; what the officer found wrong goes into the register. */
    public void recordAmendment(String businessKey) {
        FormAnswers.Answers given = answersOf(AwardDecisionModel.NUMBER_AMENDMENT, businessKey);
        amendments.amended(
                PaperId.parse(businessKey),
                given.text("amendmentNumber"),
                given.text("amendmentDate"),
                CorrectionAnswers.of(answersOf(AwardDecisionModel.EXAMINE_FAULT, businessKey)));
    }

    /** What the clerk wrote of the letter that corrects this decision's form. */
    public void recordCorrectionLetter(String businessKey) {
        FormAnswers.Answers given = answersOf(AwardDecisionModel.NUMBER_LETTER, businessKey);
        papers.correctedByLetter(PaperId.parse(businessKey), given.text("letterNumber"), given.text("letterDate"));
    }

    private FormAnswers.Answers answersOf(String task, String businessKey) {
        return answers.latest(AwardDecisionModel.KEY, businessKey, task)
                .orElseThrow(() -> new IllegalStateException("No answers for " + task));
    }
}
