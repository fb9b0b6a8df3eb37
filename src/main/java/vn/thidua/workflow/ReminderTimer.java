package vn.thidua.workflow;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Unscoped;

/**
 * The one timer that accompanies a task with a limit: it fires when there is something to say and is set again for the next.
 * Not a timeout listener of the engine's own kind: that makes the task a scope, and with it every task already running under
 * an older model would stand in a tree of executions that no longer fits. Locks as {@link DeadlineTimer} does.
 */
@Component
@Unscoped("The engine's own job, by its id")
class ReminderTimer implements JobHandler<ReminderTimer.OfTask> {

    static final String TYPE = "task-reminder";

    private final SubjectLocks locks;
    private final JdbcTemplate jdbc;

    /** Late: it tells the rooms, which talk to the engine that is being built with this. */
    private final ObjectProvider<TaskReminders> reminders;

    ReminderTimer(SubjectLocks locks, JdbcTemplate jdbc, ObjectProvider<TaskReminders> reminders) {
        this.locks = locks;
        this.jdbc = jdbc;
        this.reminders = reminders;
    }

    record OfTask(String task) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return task;
        }
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public OfTask newConfiguration(String canonical) {
        return new OfTask(canonical);
    }

    @Override
    public void execute(OfTask of, ExecutionEntity execution, CommandContext context, @Nullable String tenant) {
        locks.lock(ProcessKeys.of(execution.getProcessDefinitionId()), execution.getProcessInstanceId());
        if (isGone(context.getCurrentJob().getId())) {
            throw new OptimisticLockingException("Somebody did the task while its reminder waited");
        }
        reminders.getObject().fire(of.task(), execution);
    }

    @Override
    public void onDelete(OfTask of, @Nullable JobEntity job) {}

    /** Sets the timer of a task; inside a command of the engine. Answers the id of its job. */
    static String set(String task, ExecutionEntity execution, Instant at) {
        TimerEntity timer = new TimerEntity();
        timer.setJobHandlerType(TYPE);
        timer.setJobHandlerConfiguration(new OfTask(task));
        timer.setExecution(execution);
        timer.setProcessDefinitionId(execution.getProcessDefinitionId());
        timer.setProcessDefinitionKey(ProcessKeys.of(execution.getProcessDefinitionId()));
        timer.setDuedate(Date.from(at));
        Context.getCommandContext().getJobManager().schedule(timer);
        return timer.getId();
    }

    /** Takes the timer away with its task; a job that is running now ends by itself. */
    static void take(String job) {
        CommandContext context = Context.getCommandContext();
        JobEntity timer = context.getJobManager().findJobById(job);
        if (timer != null && !timer.equals(context.getCurrentJob())) {
            timer.delete();
        }
    }

    private boolean isGone(String job) {
        return jdbc.queryForList("select 1 from act_ru_job where id_ = ?", Integer.class, job)
                .isEmpty();
    }
}
