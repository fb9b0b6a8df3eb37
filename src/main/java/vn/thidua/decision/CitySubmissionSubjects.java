package vn.thidua.decision;

import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.ProcessSubjects;

/** What the work list says of submissions. */
@Component
class CitySubmissionSubjects implements ProcessSubjects {

    private final PaperDescriptions descriptions;

    CitySubmissionSubjects(PaperDescriptions descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    public String processKey() {
        return "CitySubmission";
    }

    @Override
    public void lock(String businessKey) {
        descriptions.lock(PaperId.parse(businessKey));
    }

    @Override
    public Description describe(String businessKey) {
        return descriptions.describe(PaperId.parse(businessKey), "to-trinh/");
    }

    @Override
    public void check(String businessKey, String taskKey, Actor actor) {
        if (taskKey.equals("UserTask_SignSubmission")) {
            descriptions.checkSigner(PaperId.parse(businessKey), actor);
        }
    }
}
