package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestEngine;

@IntegrationTest
class EngineProcessesIT {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Processes processes;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestEngine engine;

    @Test
    void messageToOneProcess_leavesAnotherOfTheSameSubjectWaiting() {
        repository
                .createDeployment()
                .addClasspathResource("planted/PlantedMessages.bpmn")
                .deploy();
        String key = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> {
            processes.start("PlantedFirst", key, Map.of());
            processes.start("PlantedSecond", key, Map.of());
        });

        tell("PlantedSecond", key);

        assertThat(engine.isRunning("PlantedFirst", key)).isTrue();
        assertThat(engine.isRunning("PlantedSecond", key)).isFalse();
        assertThatThrownBy(() -> tell("PlantedSecond", key)).hasMessage("workflow.message.notExpected");
        tell("PlantedFirst", key);
        assertThat(engine.isRunning("PlantedFirst", key)).isFalse();
    }

    private void tell(String process, String key) {
        transaction.executeWithoutResult(status -> processes.message(process, key, "Message_Planted", Map.of()));
    }
}
