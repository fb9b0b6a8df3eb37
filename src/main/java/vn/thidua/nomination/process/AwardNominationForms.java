package vn.thidua.nomination.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.CheckingLifecycle;
import vn.thidua.nomination.NominationLifecycle;
import vn.thidua.workflow.FormSupport;

/** What the forms of a nomination's tasks ask that depends on the nomination. */
@Component
class AwardNominationForms implements FormSupport {

    /** The papers that the nomination's forms ask for. */
    private static final String PAPERS = "papers";

    private static final Set<String> APPRAISALS =
            Set.of(AwardNominationModel.APPRAISE, AwardNominationModel.APPRAISE_SIMPLY);

    private final CheckingLifecycle checking;
    private final NominationLifecycle lifecycle;

    AwardNominationForms(CheckingLifecycle checking, NominationLifecycle lifecycle) {
        this.checking = checking;
        this.lifecycle = lifecycle;
    }

    @Override
    public String processKey() {
        return AwardNominationModel.KEY;
    }

    @Override
    public List<Row> rows(String businessKey, String source) {
        if (!source.equals(PAPERS)) {
            throw new IllegalArgumentException("No rows are known by " + source);
        }
        return checking.papers(UUID.fromString(businessKey));
    }

    @Override
    public Map<String, String> problems(String businessKey, String taskKey, Map<String, Object> answers) {
        UUID id = UUID.fromString(businessKey);
        boolean appropriate = "APPROPRIATE".equals(answers.get("appraisalOutcome"));
        if (taskKey.equals(AwardNominationModel.APPRAISE_SIMPLY) && appropriate) {
            Map<String, String> lacking = checking.lackingSimply(id, answers);
            if (!lacking.isEmpty()) {
                return lacking;
            }
        }
        if (APPRAISALS.contains(taskKey) && appropriate) {
            lifecycle.requireAppropriate(id);
        }
        return taskKey.equals(AwardNominationModel.CHECK) ? checking.problems(id, answers) : Map.of();
    }
}
