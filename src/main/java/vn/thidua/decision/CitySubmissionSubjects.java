package vn.thidua.decision;

import java.util.Set;
import org.springframework.stereotype.Component;

/** What the work list says of submissions. */
@Component
class CitySubmissionSubjects extends PaperSubjects {

    CitySubmissionSubjects(PaperDescriptions descriptions) {
        super(descriptions, "CitySubmission", "to-trinh/", Set.of("UserTask_SignSubmission"));
    }

    /** The day of sending is written where the pack is had. */
    @Override
    public boolean showsForms() {
        return true;
    }
}
