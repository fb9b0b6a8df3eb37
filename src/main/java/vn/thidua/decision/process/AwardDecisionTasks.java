package vn.thidua.decision.process;

import org.springframework.stereotype.Component;
import vn.thidua.deadline.DueDate;
import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperLifecycle;

/** What {@code AwardDecision.bpmn} calls. */
@Component("awardDecisionTasks")
public class AwardDecisionTasks extends PaperTasks {

    AwardDecisionTasks(PaperLifecycle papers) {
        super(papers);
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
}
