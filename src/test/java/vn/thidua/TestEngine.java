package vn.thidua;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Drives the engine by hand: in tests no job runs on its own. */
@TestComponent
public class TestEngine {

    private static final int MANY = 200;

    private final ManagementService management;
    private final RuntimeService runtime;

    TestEngine(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** Runs what is due now, and what that makes due, until nothing is left. A failing job fails the test. */
    public void runDueJobs() {
        runDueJobs(this::run);
    }

    /**
     * The same, each job taken through whatever the test does around it.
     *
     * @param around given the id of a job, after which that job is done
     */
    public void runDueJobs(Consumer<String> around) {
        for (int round = 0; round < MANY; round++) {
            List<Job> due = management
                    .createJobQuery()
                    .executable()
                    .withRetriesLeft()
                    .active()
                    .listPage(0, MANY);
            due.removeIf(job -> job.getProcessInstanceId() == null);
            if (due.isEmpty()) {
                return;
            }
            // One may take another along: a timer that ends a task takes its reminder.
            due.stream().map(Job::getId).filter(this::isThere).forEach(around);
        }
        throw new IllegalStateException("Jobs make jobs without end");
    }

    /** Runs what is due of one process, and leaves every other alone. */
    public void runDueJobs(String processKey, String businessKey) {
        for (int round = 0; round < MANY; round++) {
            ProcessInstance instance = instance(processKey, businessKey);
            List<Job> due = instance == null
                    ? List.of()
                    : management
                            .createJobQuery()
                            .processInstanceId(instance.getId())
                            .executable()
                            .withRetriesLeft()
                            .active()
                            .list();
            if (due.isEmpty()) {
                return;
            }
            due.stream().map(Job::getId).filter(this::isThere).forEach(this::run);
        }
        throw new IllegalStateException("Jobs make jobs without end");
    }

    /** Runs one job as the job executor does: a failure is counted on the job, then thrown. */
    public void run(String job) {
        management.executeJob(job);
    }

    /** Tries left before an administrator has to look. */
    public int triesLeft(String job) {
        return management.createJobQuery().jobId(job).singleResult().getRetries();
    }

    public void giveTries(String job, int tries) {
        management.setJobRetries(job, tries);
    }

    /** What a job does, for a message. */
    public String nameOf(String job) {
        JobDefinition definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(
                        management.createJobQuery().jobId(job).singleResult().getJobDefinitionId())
                .singleResult();
        return definition == null ? "job " + job : definition.getActivityId();
    }

    private boolean isThere(String job) {
        return management.createJobQuery().jobId(job).count() > 0;
    }

    /** What the program itself never does: a variable in the engine's history. */
    public void setVariable(String processKey, String businessKey, String name, String value) {
        runtime.setVariable(instance(processKey, businessKey).getId(), name, value);
    }

    /** Fires the one timer of an activity of the subject, whether it is due or not. */
    public void fireTimer(String processKey, String businessKey, String activity) {
        ProcessInstance instance = instance(processKey, businessKey);
        if (instance == null) {
            throw new IllegalStateException("No running " + processKey + " for " + businessKey);
        }
        Job timer = management
                .createJobQuery()
                .processInstanceId(instance.getProcessInstanceId())
                .activityId(activity)
                .singleResult();
        management.executeJob(timer.getId());
    }

    /** The next job of the subject fails so often that an administrator has to look. */
    public void stall(String processKey, String businessKey) {
        ProcessInstance instance = instance(processKey, businessKey);
        if (instance == null) {
            throw new IllegalStateException("No running " + processKey + " for " + businessKey);
        }
        List<Job> jobs = management
                .createJobQuery()
                .processInstanceId(instance.getProcessInstanceId())
                .messages()
                .list();
        management.setJobRetries(jobs.getFirst().getId(), 0);
    }

    public boolean isRunning(String processKey, String businessKey) {
        return instance(processKey, businessKey) != null;
    }

    /** Ids of the activities at which the subject's process stands. */
    public List<String> activities(String processKey, String businessKey) {
        ProcessInstance instance = instance(processKey, businessKey);
        return instance == null ? List.of() : runtime.getActiveActivityIds(instance.getId());
    }

    private @Nullable ProcessInstance instance(String processKey, String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }
}
