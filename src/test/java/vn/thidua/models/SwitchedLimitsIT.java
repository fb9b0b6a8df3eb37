package vn.thidua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;

/** Of a step that is reached only where a rule says so, the limit's key names that rule: each that is drawn, and no other. */
@IntegrationTest
class SwitchedLimitsIT {

    private static final List<String> NAMES = List.of(
            "AwardNomination", "ListPublication", "CouncilSession", "CitySubmission", "CityAppraisal", "AwardDecision");

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void limitOfAStepThatARuleSwitches_namesTheRule_andNoOtherNamesOne() {
        assertThat(named()).isEqualTo(new SwitchedLimits(models()).drawn());
    }

    @Test
    void plantedSwitch_thatNoKeyNames_isMissed() {
        List<BpmnModelInstance> planted = models();
        planted.getFirst()
                .<UserTask>getModelElementById("UserTask_SendReturnLetter")
                .setCamundaDueDate("${due.workingDays(ruleSet,'sla_planted')}");

        assertThat(new SwitchedLimits(planted).drawn()).containsEntry("sla_planted", "return_letter");
    }

    /** The key goes on naming a rule that no drawing asks any more. */
    @Test
    void plantedWay_aroundTheQuestion_isMissed() {
        List<BpmnModelInstance> planted = models();
        planted.stream()
                .flatMap(model -> model.getModelElementsByType(SequenceFlow.class).stream())
                .filter(flow -> flow.getConditionExpression() != null
                        && flow.getConditionExpression().getTextContent().contains("consultation == 'YES'"))
                .forEach(flow -> flow.removeConditionExpression());

        assertThat(new SwitchedLimits(planted).drawn()).doesNotContainKey("sla_commune_consultation");
    }

    private Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        jdbc.query("select key, switched_by from award_rule_key where switched_by is not null", row -> {
            named.put(row.getString("key"), row.getString("switched_by"));
        });
        return named;
    }

    private static List<BpmnModelInstance> models() {
        return Stream.of(NAMES.toArray(String[]::new))
                .map(name -> Bpmn.readModelFromFile(
                        Path.of("processes", name + ".bpmn").toFile()))
                .toList();
    }
}
