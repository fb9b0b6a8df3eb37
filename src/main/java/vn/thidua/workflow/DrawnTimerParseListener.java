package vn.thidua.workflow;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hangs {@link DrawnTimers} on whatever holds a timer: a task, a subprocess, a gateway that waits, the event itself. */
@Component
class DrawnTimerParseListener extends AbstractBpmnParseListener {

    private final ExecutionListener listener;

    DrawnTimerParseListener(ObjectProvider<DrawnTimers> timers) {
        this.listener = execution -> timers.getObject().notify(execution);
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element element, boolean interrupting, ActivityImpl timer) {
        follow(timer.getEventScope());
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element element, ActivityImpl timer) {
        follow(timer.getEventScope());
    }

    /** Once, also where several timers hang on one step. */
    private void follow(ScopeImpl host) {
        if (!host.getListeners(ExecutionListener.EVENTNAME_START).contains(listener)) {
            host.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener);
            host.addBuiltInListener(ExecutionListener.EVENTNAME_END, listener);
        }
    }
}
