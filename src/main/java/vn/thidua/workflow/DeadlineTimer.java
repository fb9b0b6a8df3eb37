package vn.thidua.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * A timer at the border of a task. By itself it ends tasks first and tells the room afterwards, while the room's commands
 * lock their own row first: the two would wait for each other. Here it locks that row before anything else.
 */
@Component
class DeadlineTimer extends TimerExecuteNestedActivityJobHandler {

    private final SubjectLocks locks;
    private final JdbcTemplate jdbc;

    DeadlineTimer(SubjectLocks locks, JdbcTemplate jdbc) {
        this.locks = locks;
        this.jdbc = jdbc;
    }

    @Override
    public void execute(
            TimerJobConfiguration configuration, ExecutionEntity execution, CommandContext context, String tenant) {
        locks.lock(ProcessKeys.of(execution.getProcessDefinitionId()), execution.getProcessInstanceId());
        if (isGone(context.getCurrentJob().getId())) {
            throw new OptimisticLockingException("Somebody did the task while its deadline waited");
        }
        super.execute(configuration, execution, context, tenant);
    }

    /** Whoever ended the task took its timer along. */
    private boolean isGone(String job) {
        return jdbc.queryForList("select 1 from act_ru_job where id_ = ?", Integer.class, job)
                .isEmpty();
    }
}
