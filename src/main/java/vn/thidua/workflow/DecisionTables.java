package vn.thidua.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Decision tables that a room asks outside of a process. A table holds structure; values come from the rule sets. */
@Component
public class DecisionTables {

    private final RepositoryService repository;
    private final DecisionService decisions;

    DecisionTables(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
        this.decisions = engine.getDecisionService();
    }

    /**
     * The values of one output of all rules that apply.
     *
     * @param inputs a value for everything that the table asks
     * @throws RuntimeException when one is missing ({@link MissingInputs}) or no rule applies: a table never answers with nothing
     */
    public List<String> all(String table, String versionTag, String output, Map<String, String> inputs) {
        DecisionDefinition definition = Objects.requireNonNull(
                repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(table)
                        .versionTag(versionTag)
                        .singleResult(),
                () -> "No table " + table + " " + versionTag);
        List<String> found = decisions
                .evaluateDecisionTableById(definition.getId())
                .variables(Map.copyOf(inputs))
                .evaluate()
                .collectEntries(output);
        if (found.isEmpty()) {
            throw new IllegalArgumentException(table + " has no rule for " + inputs);
        }
        return found;
    }
}
