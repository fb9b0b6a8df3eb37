package vn.thidua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.benchmark.Stubs;

/** The benchmark plays the models on a bare engine, outside the daily run: here is seen that they have not outgrown it. */
class BenchmarkStubsTest {

    @ParameterizedTest
    @ValueSource(strings = {"AwardNomination", "CouncilSession", "AwardDecision"})
    void whateverAModelCalls_theBareEngineAnswers(String model) {
        assertThat(faults(model, Stubs.beans())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AwardNomination", "CouncilSession", "AwardDecision"})
    void stubMissing_isCaught(String model) {
        assertThat(faults(model, Map.of())).isNotEmpty();
    }

    private static List<String> faults(String model, Map<Object, Object> beans) {
        ModelSurroundings program = ModelSurroundings.ofProgram();
        Map<String, Class<?>> stubs = beans.entrySet().stream()
                .collect(Collectors.toMap(
                        bean -> bean.getKey().toString(),
                        bean -> bean.getValue().getClass()));
        ModelSurroundings bare = new ModelSurroundings(
                stubs, program.views(), program.namings(), Map.of(), program.ruleKeys(), program.variables());
        Path file = Path.of("processes", model + ".bpmn");
        return ExpressionFaults.of(
                Bpmn.readModelFromFile(file.toFile()).getDocument().getRootElement(), bare);
    }
}
