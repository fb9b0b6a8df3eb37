package vn.thidua.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.stereotype.Component;
import vn.thidua.audit.TransientFailure;

/** The engine's own word for a lost race: two people completed tasks of one instance at once. */
@Component
class EngineConflict implements TransientFailure {

    @Override
    public boolean matches(Throwable failure) {
        return failure instanceof OptimisticLockingException;
    }
}
