package vn.thidua.decision;

import java.util.Set;
import vn.thidua.shared.Actor;
import vn.thidua.workflow.ProcessSubjects;

/** What the work list says of papers of one kind. */
abstract class PaperSubjects implements ProcessSubjects {

    private final PaperDescriptions descriptions;
    private final String processKey;
    private final String route;
    private final Set<String> signing;

    /**
     * @param route of the paper's screen, before its id
     * @param signing the tasks that nobody does on their own line
     */
    PaperSubjects(PaperDescriptions descriptions, String processKey, String route, Set<String> signing) {
        this.descriptions = descriptions;
        this.processKey = processKey;
        this.route = route;
        this.signing = signing;
    }

    @Override
    public String processKey() {
        return processKey;
    }

    @Override
    public void lock(String businessKey) {
        descriptions.lock(PaperId.parse(businessKey));
    }

    @Override
    public Description describe(String businessKey) {
        return descriptions.describe(PaperId.parse(businessKey), route);
    }

    @Override
    public void check(String businessKey, String taskKey, Actor actor) {
        if (signing.contains(taskKey)) {
            descriptions.checkSigner(PaperId.parse(businessKey), actor);
        }
    }
}
