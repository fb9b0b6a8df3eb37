package vn.thidua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    private static final Pattern ANY_LIMIT = Pattern.compile("sla_\\w+");
    private static final Pattern SWITCH = Pattern.compile("'(\\w+)'\\) == 'ON'");

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

    /** Of a task that is reached only where a rule says so, the limit's key names that rule. */
    @Test
    void limitOfAStepThatARuleSwitches_namesTheRule() {
        Map<String, String> drawn = switched(List.of(
                model("AwardNomination"), model("AwardDecision"), model("CitySubmission"), model("CityAppraisal")));

        assertThat(drawn).containsEntry("sla_return_unfit", "return_letter");
        assertThat(named()).containsAllEntriesOf(drawn);
    }

    @Test
    void plantedSwitch_thatNoKeyNames_isMissed() {
        BpmnModelInstance planted = model("AwardNomination");
        planted.<UserTask>getModelElementById("UserTask_SendReturnLetter")
                .setCamundaDueDate("${due.workingDays(ruleSet,'sla_council_open')}");

        assertThat(named().entrySet())
                .doesNotContainAnyElementsOf(List.of(Map.entry("sla_council_open", "return_letter")));
        assertThat(switched(List.of(planted))).containsEntry("sla_council_open", "return_letter");
    }

    private Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        jdbc.query("select key, switched_by from award_rule_key where switched_by is not null", row -> {
            named.put(row.getString("key"), row.getString("switched_by"));
        });
        return named;
    }

    /** By limit, where all tasks that have it are reached by a flow on which the rule is asked. */
    private static Map<String, String> switched(List<BpmnModelInstance> models) {
        Map<String, Set<String>> found = new HashMap<>();
        models.stream()
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .filter(task -> task.getCamundaDueDate() != null)
                .forEach(task -> limits(task, ANY_LIMIT)
                        .forEach(limit -> found.computeIfAbsent(limit, any -> new HashSet<>())
                                .addAll(switchesBefore(task))));
        Map<String, String> switched = new HashMap<>();
        found.forEach((limit, by) -> {
            if (by.size() == 1 && !by.contains("")) {
                switched.put(limit, by.iterator().next());
            }
        });
        return switched;
    }

    /** The rule asked on each flow into the task; empty where none is. */
    private static Set<String> switchesBefore(UserTask task) {
        return task.getIncoming().stream()
                .map(flow -> flow.getConditionExpression() == null
                        ? ""
                        : SWITCH.matcher(flow.getConditionExpression().getTextContent())
                                .results()
                                .map(rule -> rule.group(1))
                                .findFirst()
                                .orElse(""))
                .collect(Collectors.toSet());
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
