package vn.thidua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;

/** The steps after the Council, as the rules' keys say them, are those that are drawn: no more and no other. */
@IntegrationTest
class StepsAfterCouncilIT {

    private static final Pattern LIMIT = Pattern.compile("sla_(?:council|commune|clerk)_\\w+");
    private static final Pattern CITY_LIMIT = Pattern.compile("sla_city_\\w+");

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void decisionAndSubmission_areDrawnWithTheStepsThatTheKeysName() {
        for (String road : List.of("AwardDecision:Decision", "CitySubmission:Submission")) {
            String[] named = road.split(":");
            BpmnModelInstance model = model(named[0]);

            assertThat(limitsBefore(model, "UserTask_Number" + named[1]))
                    .as(road)
                    .isEqualTo(said("SIGNATURE"));
            assertThat(limits(model.<UserTask>getModelElementById("UserTask_Number" + named[1])))
                    .as(road)
                    .isEqualTo(said("NUMBER"));
        }
    }

    @Test
    void cityDecision_isDrawnWithTheStepsThatTheKeysName() {
        assertThat(limitsBefore(model("AwardDecision"), "UserTask_NumberDecision", CITY_LIMIT))
                .isEqualTo(said("CITY_SIGNATURE"));
    }

    @Test
    void minutes_areDrawnWithTheStepThatTheKeysName() {
        Set<String> drawn = model("CouncilSession").getModelElementsByType(UserTask.class).stream()
                .filter(task -> task.getId().startsWith("UserTask_SignMinutes"))
                .flatMap(task -> limits(task).stream())
                .collect(Collectors.toSet());

        assertThat(drawn).isEqualTo(said("MINUTES"));
    }

    @Test
    void plantedStep_thatNoKeyNames_isMissed() {
        BpmnModelInstance planted = model("AwardDecision");
        planted.<UserTask>getModelElementById("UserTask_SignDecision")
                .setCamundaDueDate("${due.workingDays(ruleSet,'sla_commune_check')}");

        assertThat(limitsBefore(planted, "UserTask_NumberDecision")).isNotEqualTo(said("SIGNATURE"));
    }

    private Set<String> said(String reached) {
        return Set.copyOf(
                jdbc.queryForList("select key from award_rule_key where after_council = ?", String.class, reached));
    }

    private static BpmnModelInstance model(String name) {
        return Bpmn.readModelFromFile(Path.of("processes", name + ".bpmn").toFile());
    }

    /** The limits of the tasks from which a way leads to that one. */
    private static Set<String> limitsBefore(BpmnModelInstance model, String until) {
        return limitsBefore(model, until, LIMIT);
    }

    private static Set<String> limitsBefore(BpmnModelInstance model, String until, Pattern limit) {
        Set<FlowNode> seen = new LinkedHashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(previous(model.<UserTask>getModelElementById(until)));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (seen.add(node)) {
                open.addAll(previous(node));
            }
        }
        return seen.stream()
                .filter(UserTask.class::isInstance)
                .flatMap(task -> limits((UserTask) task, limit).stream())
                .collect(Collectors.toSet());
    }

    private static List<FlowNode> previous(FlowNode node) {
        return node.getIncoming().stream().map(SequenceFlow::getSource).toList();
    }

    private static Set<String> limits(UserTask task) {
        return limits(task, LIMIT);
    }

    private static Set<String> limits(UserTask task, Pattern limit) {
        return limit.matcher(task.getCamundaDueDate())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }
}
