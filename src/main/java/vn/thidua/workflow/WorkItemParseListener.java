package vn.thidua.workflow;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hangs the work list on every user task, also on those added later in a modeler. */
@Component
class WorkItemParseListener extends AbstractBpmnParseListener {

    private final ObjectProvider<WorkItemListener> listener;

    WorkItemParseListener(ObjectProvider<WorkItemListener> listener) {
        this.listener = listener;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        TaskListener delegate = delegateTask -> listener.getObject().notify(delegateTask);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, delegate);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, delegate);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, delegate);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, delegate);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, delegate);
    }
}
