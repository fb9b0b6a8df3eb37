package vn.thidua.decision.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.decision.AmendmentLifecycle;
import vn.thidua.decision.PaperId;
import vn.thidua.workflow.FormSupport;

/** What the forms of a decision's tasks ask that depends on the decision. */
@Component
class AwardDecisionForms implements FormSupport {

    /** The lines of the decision. */
    private static final String LINES = "lines";

    private final AmendmentLifecycle amendments;

    AwardDecisionForms(AmendmentLifecycle amendments) {
        this.amendments = amendments;
    }

    @Override
    public String processKey() {
        return AwardDecisionModel.KEY;
    }

    @Override
    public List<Row> rows(String businessKey, String source) {
        if (!source.equals(LINES)) {
            throw new IllegalArgumentException("No rows are known by " + source);
        }
        return amendments.lines(PaperId.parse(businessKey));
    }

    @Override
    public Map<String, String> problems(String businessKey, String taskKey, Map<String, Object> answers) {
        return Map.of();
    }
}
