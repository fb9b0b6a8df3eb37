package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.TestPeople;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;

/** A process of no room, whose one automatic step can be made to fail. */
public final class PlantedProcess {

    private static final int TRIES = 3;

    private final ApplicationContext context;

    public PlantedProcess(ApplicationContext context) {
        this.context = context;
    }

    /** Starts one; answers with its business key. */
    public String started() {
        RepositoryService repository = context.getBean(RepositoryService.class);
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(PlantedSubjects.PROCESS)
                        .count()
                == 0) {
            repository
                    .createDeployment()
                    .addClasspathResource("planted/PlantedProcess.bpmn")
                    .addClasspathResource("planted/Planted_Answer.form")
                    .deploy();
        }
        String key = UUID.randomUUID().toString();
        Processes processes = context.getBean(Processes.class);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> processes.start(PlantedSubjects.PROCESS, key, Map.of()));
        return key;
    }

    /** The officer answers, and the step after it fails until nobody tries any more. */
    public void failed(String key) {
        PlantedTasks.FAILING.add(key);
        FormTaskService forms = context.getBean(FormTaskService.class);
        WorkItems items = context.getBean(WorkItems.class);
        context.getBean(TestPeople.class).as("canbo", () -> {
            String task =
                    items.openFor(new SubjectRef("planted", key)).getFirst().taskId();
            forms.submit(CommandKey.fresh(), task, Map.of("answer", "YES"));
        });
        ManagementService management = context.getBean(ManagementService.class);
        Job job = management
                .createJobQuery()
                .processInstanceId(context.getBean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .singleResult()
                        .getId())
                .singleResult();
        for (int n = 0; n < TRIES; n++) {
            assertThatThrownBy(() -> management.executeJob(job.getId())).isInstanceOf(RuntimeException.class);
        }
    }

    /** What made it fail is gone. */
    public static void mended() {
        PlantedTasks.FAILING.clear();
    }

    public boolean isRunning(String key) {
        return context.getBean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .count()
                > 0;
    }
}
