package vn.thidua.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.DueDate;
import vn.thidua.deadline.Limits;
import vn.thidua.shared.SubjectRef;

/** Gives every timer that a model draws its limit, as a task has one, so that it moves with the calendar too. */
@Component
class DrawnTimers implements ExecutionListener {

    private static final String TIMER = "timer";

    private final Limits limits;

    DrawnTimers(Limits limits) {
        this.limits = limits;
    }

    static SubjectRef subject(String job) {
        return new SubjectRef(TIMER, job);
    }

    static boolean isOfTimer(SubjectRef subject) {
        return subject.type().equals(TIMER);
    }

    /** Where the timer hangs, after the engine set it and before it is taken away. */
    @Override
    public void notify(DelegateExecution execution) {
        boolean start = EVENTNAME_START.equals(execution.getEventName());
        for (JobEntity job : ((ExecutionEntity) execution).getJobs()) {
            if (!start) {
                end(job);
            } else if (job.getDuedate() instanceof DueDate date) {
                limits.start(subject(job.getId()), date.due());
            }
        }
    }

    private void end(JobEntity job) {
        if (!ReminderTimer.TYPE.equals(job.getJobHandlerType())) {
            @Nullable JobEntity fired = Context.getCommandContext().getCurrentJob();
            limits.stopAll(subject(job.getId()), job.equals(fired) ? "FIRED" : "LEFT", job.getActivityId());
        }
    }
}
