package vn.thidua.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.StartRefused;
import vn.thidua.shared.Texts;

/**
 * Deploys the models that come with the program. Processes and forms go together, under fixed names, when any of them
 * changed, so that a running task keeps the form it was modelled with. Each decision goes alone, once for its version
 * tag: a changed decision under an old tag stops the start, because running cases are pinned to the tag.
 */
@Component
class ModelDeployer implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);
    private static final String MODELS = "models";

    /** Any number, the same on every node: only one node deploys at a time. */
    private static final long DEPLOY_LOCK = 7_240_001L;

    private final RepositoryService repository;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final Texts texts;

    ModelDeployer(RepositoryService repository, TransactionTemplate transaction, JdbcTemplate jdbc, Texts texts) {
        this.repository = repository;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy(read("classpath*:processes/*.bpmn", "classpath*:forms/*.form"), read("classpath*:processes/*.dmn"));
    }

    void deploy(Map<String, byte[]> models, Map<String, byte[]> decisions) {
        transaction.executeWithoutResult(status -> {
            jdbc.query("select pg_advisory_xact_lock(?)", rows -> {}, DEPLOY_LOCK);
            decisions.forEach(this::deployDecision);
            deployModels(models);
        });
    }

    private void deployModels(Map<String, byte[]> models) {
        if (models.isEmpty()) {
            return;
        }
        String fingerprint = fingerprint(models);
        Deployment latest =
                repository
                        .createDeploymentQuery()
                        .deploymentName(MODELS)
                        .orderByDeploymentTime()
                        .desc()
                        .listPage(0, 1)
                        .stream()
                        .findFirst()
                        .orElse(null);
        if (latest != null && fingerprint.equals(latest.getSource())) {
            return;
        }
        DeploymentBuilder builder = repository.createDeployment().name(MODELS).source(fingerprint);
        models.forEach((name, bytes) -> builder.addInputStream(name, new ByteArrayInputStream(bytes)));
        deployOrRefuse(builder, models.keySet());
        LOG.info("Deployed {} models", models.size());
    }

    private void deployDecision(String name, byte[] bytes) {
        String decision = name.substring(0, name.lastIndexOf('.'));
        String tag = versionTag(bytes, name);
        DecisionDefinition known = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .versionTag(tag)
                .singleResult();
        if (known != null) {
            if (!Arrays.equals(bytes, deployedBytes(known))) {
                throw new StartRefused(texts.text("workflow.start.decisionChanged", name, tag));
            }
            return;
        }
        deployOrRefuse(
                repository
                        .createDeployment()
                        .name(decision + " " + tag)
                        .addInputStream(name, new ByteArrayInputStream(bytes)),
                Set.of(name));
        LOG.info("Deployed decision {} {}", decision, tag);
    }

    private byte[] deployedBytes(DecisionDefinition known) {
        try (var stream = repository.getResourceAsStream(known.getDeploymentId(), known.getResourceName())) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String versionTag(byte[] bytes, String name) {
        var decisions = Dmn.readModelFromStream(new ByteArrayInputStream(bytes)).getModelElementsByType(Decision.class);
        return decisions.stream()
                .map(Decision::getVersionTag)
                .filter(tag -> tag != null && !tag.isBlank())
                .findFirst()
                .orElseThrow(() -> new StartRefused(texts.text("workflow.start.decisionTag", name)));
    }

    /** Of many files the refusal names the one that the engine complains about, where it says which. */
    private void deployOrRefuse(DeploymentBuilder builder, Set<String> names) {
        try {
            builder.deploy();
        } catch (ProcessEngineException e) {
            String complaint = oneLine(e);
            List<String> blamed = names.stream().filter(complaint::contains).toList();
            throw new StartRefused(
                    texts.text("workflow.start.model", String.join(", ", blamed.isEmpty() ? names : blamed), complaint),
                    e);
        }
    }

    private static String oneLine(ProcessEngineException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    }

    private static Map<String, byte[]> read(String... patterns) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (String pattern : patterns) {
                for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    files.put(String.valueOf(file.getFilename()), file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String fingerprint(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
