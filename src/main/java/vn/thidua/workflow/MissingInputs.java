package vn.thidua.workflow;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;

/**
 * Refuses what a decision table found when it was not told everything it asks. By itself the engine takes what is missing
 * for nothing: rules that do not look at it still apply, and the answer looks like any other.
 */
class MissingInputs implements DmnDecisionTableEvaluationListener {

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        List<DmnEvaluatedInput> missing = event.getInputs().stream()
                .filter(input -> input.getValue() == null || input.getValue().getValue() == null)
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(event.getDecisionTable().getKey() + " was not told "
                    + missing.stream().map(DmnEvaluatedInput::getName).collect(Collectors.joining(", ")));
        }
    }
}
