package vn.thidua.decision;

import java.util.Set;
import org.springframework.stereotype.Component;

/** What the work list says of decisions. */
@Component
class AwardDecisionSubjects extends PaperSubjects {

    AwardDecisionSubjects(PaperDescriptions descriptions) {
        super(
                descriptions,
                "AwardDecision",
                "quyet-dinh/",
                Set.of("UserTask_SignDecision", "UserTask_SignAmendment", "UserTask_SignCorrectionLetter"));
    }

    /** Nobody signs what mends a decision without the decision and what was found in it before their eyes. */
    @Override
    public boolean showsForms() {
        return true;
    }
}
