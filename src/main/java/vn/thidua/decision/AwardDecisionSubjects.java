package vn.thidua.decision;

import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.ProcessSubjects;

/** What the work list says of decisions. */
@Component
class AwardDecisionSubjects implements ProcessSubjects {

    private final PaperDescriptions descriptions;

    AwardDecisionSubjects(PaperDescriptions descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    public String processKey() {
        return "AwardDecision";
    }

    @Override
    public void lock(String businessKey) {
        descriptions.lock(PaperId.parse(businessKey));
    }

    @Override
    public Description describe(String businessKey) {
        return descriptions.describe(PaperId.parse(businessKey), "quyet-dinh/");
    }

    @Override
    public void check(String businessKey, String taskKey, Actor actor) {
        if (taskKey.equals("UserTask_SignDecision")) {
            descriptions.checkSigner(PaperId.parse(businessKey), actor);
        }
    }
}
