package vn.thidua.decision.process;

import vn.thidua.decision.PaperId;
import vn.thidua.decision.PaperLifecycle;

/** What the models of both kinds of paper ask. Public, because the engine's expressions reach public classes only. */
public abstract class PaperTasks {

    final PaperLifecycle papers;

    PaperTasks(PaperLifecycle papers) {
        this.papers = papers;
    }

    public String officers(String businessKey) {
        return papers.officers(PaperId.parse(businessKey));
    }

    public String signers(String businessKey) {
        return papers.signers(PaperId.parse(businessKey));
    }

    public String clerks(String businessKey) {
        return papers.clerks(PaperId.parse(businessKey));
    }

    public String rule(String businessKey, String key) {
        return papers.rule(PaperId.parse(businessKey), key);
    }
}
