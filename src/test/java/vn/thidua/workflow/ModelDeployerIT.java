package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;
import vn.thidua.shared.StartRefused;

@IntegrationTest
@Transactional
class ModelDeployerIT {

    @Autowired
    private ModelDeployer deployer;

    @Autowired
    private RepositoryService repository;

    @Test
    void sameFilesAgain_deployNothing() throws IOException {
        Map<String, byte[]> decision = Map.of("Planted_Decision.dmn", file("Planted_Decision.dmn"));
        deployer.deploy(Map.of(), decision);
        long deployments = repository.createDeploymentQuery().count();
        deployer.deploy(Map.of(), decision);
        deployer.afterSingletonsInstantiated();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
    }

    @Test
    void decisionChangedUnderItsOldTag_stopsTheStart() throws IOException {
        byte[] original = file("Planted_Decision.dmn");
        deployer.deploy(Map.of(), Map.of("Planted_Decision.dmn", original));
        byte[] changed = text(original).replace("\"b\"", "\"c\"").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> deployer.deploy(Map.of(), Map.of("Planted_Decision.dmn", changed)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Planted_Decision.dmn");
        byte[] newTag =
                text(changed).replace("versionTag=\"1\"", "versionTag=\"2\"").getBytes(StandardCharsets.UTF_8);
        deployer.deploy(Map.of(), Map.of("Planted_Decision.dmn", newTag));
        assertThat(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey("Planted_Decision")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void malformedModel_stopsTheStartAndNamesTheFile() throws IOException {
        byte[] broken = "<bpmn:definitions".getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> models =
                Map.of("Broken.bpmn", broken, "Planted_Decision.dmn", file("Planted_Decision.dmn"));
        assertThatThrownBy(() -> deployer.deploy(models, Map.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Broken.bpmn")
                .hasMessageNotContaining("Planted_Decision.dmn")
                .hasMessageNotContaining("\n");
    }

    @Test
    void expressionNamingAnotherBean_findsNothing() {
        ProcessBeans beans = new ProcessBeans(new StaticListableBeanFactory(
                Map.of("dataSource", new Object(), "plantedTasks", new Object(), "due", new Object())));
        assertThat(beans.containsKey("dataSource")).isFalse();
        assertThat(beans.get("dataSource")).isNull();
        assertThat(beans.containsKey("plantedTasks")).isTrue();
        assertThat(beans.containsKey("due")).isTrue();
    }

    private static byte[] file(String name) throws IOException {
        return new ClassPathResource("planted/" + name).getContentAsByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
