package vn.thidua.workflow;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;
import vn.thidua.TestPeople;
import vn.thidua.shared.CommandKey;

/** Steps of the engine that fail until nobody tries them any more, and what the administrator makes of them. */
public class FailedSteps {

    private final TestPeople people;
    private final IncidentService incidents;
    private final ManagementService management;
    private final RuntimeService runtime;

    public FailedSteps(ApplicationContext context) {
        people = context.getBean(TestPeople.class);
        incidents = context.getBean(IncidentService.class);
        management = context.getBean(ManagementService.class);
        runtime = context.getBean(RuntimeService.class);
    }

    /**
     * As the job executor does, but for the minute between two tries.
     *
     * @param because words of the failure that is meant to come
     */
    public void untilNobodyTriesAgain(UUID businessKey, String because) {
        for (List<Job> left = jobsOf(businessKey); !left.isEmpty(); left = jobsOf(businessKey)) {
            for (Job job : left) {
                try {
                    management.executeJob(job.getId());
                } catch (ProcessEngineException failed) {
                    if (!String.valueOf(failed.getMessage()).contains(because)) {
                        throw failed;
                    }
                }
            }
        }
    }

    private List<Job> jobsOf(UUID businessKey) {
        return management
                .createJobQuery()
                .processInstanceId(instance(businessKey))
                .withRetriesLeft()
                .list();
    }

    private String instance(UUID businessKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .singleResult()
                .getId();
    }

    /** What the administrator reads of it. */
    public IncidentService.Row incidentOf(UUID businessKey) {
        String instance = instance(businessKey);
        return people.as("quantri", incidents::open).stream()
                .filter(row -> runtime.createIncidentQuery()
                                .incidentId(row.id())
                                .processInstanceId(instance)
                                .count()
                        == 1)
                .findFirst()
                .orElseThrow();
    }

    public void retry(CommandKey key, IncidentService.Row incident) {
        people.as("quantri", () -> incidents.retry(key, incident.id()));
    }
}
