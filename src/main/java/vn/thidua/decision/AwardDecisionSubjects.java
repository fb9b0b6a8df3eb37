package vn.thidua.decision;

import org.springframework.stereotype.Component;

/** What the work list says of decisions. */
@Component
class AwardDecisionSubjects extends PaperSubjects {

    AwardDecisionSubjects(PaperDescriptions descriptions) {
        super(descriptions, "AwardDecision", "quyet-dinh/", "UserTask_SignDecision");
    }
}
