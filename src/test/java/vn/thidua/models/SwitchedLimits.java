package vn.thidua.models;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Which limits stand at steps to which no way leads but one on which a rule is asked; read from the drawings. */
class SwitchedLimits {

    private static final Pattern LIMIT = Pattern.compile("sla_\\w+");

    /** Limits that a bean reckons, by the name under which the drawing asks for them. */
    private static final Map<String, String> RECKONED = Map.of(
            "consultationDue", "sla_commune_consultation",
            "cityCouncilDue", "sla_city_council",
            "supplementDue", "sla_city_supplement",
            "secondVoteDue", "sla_city_second_vote");

    private static final Pattern SWITCH = Pattern.compile("'(\\w+)'\\)(?: == 'ON'|})");

    /** Rules that are asked before the flow: its condition reads what was answered. */
    private static final Map<String, String> ANSWERED = Map.of(
            "consultation == 'YES'", "consultation",
            "toCityCouncil(", "city_council",
            "publication == '", "publication_stage");

    /** Asked before a numbered decision is mended, which is no part of an award's road. */
    private static final String MENDING = "decision_correction";

    private final Collection<BpmnModelInstance> models;

    SwitchedLimits(Collection<BpmnModelInstance> models) {
        this.models = List.copyOf(models);
    }

    /** The rule by limit; of a limit that several steps have, where the same rule is asked before each. */
    Map<String, String> drawn() {
        Map<String, Set<String>> found = new HashMap<>();
        nodes().filter(node -> !limits(node).isEmpty()).forEach(node -> {
            Set<String> switches = switches(node);
            if (!switches.contains(MENDING)) {
                limits(node).forEach(limit -> found.merge(limit, switches, SwitchedLimits::inBoth));
            }
        });
        Map<String, String> drawn = new HashMap<>();
        found.forEach((limit, rules) -> {
            if (!rules.isEmpty()) {
                drawn.put(limit, String.join(" ", rules));
            }
        });
        return drawn;
    }

    private static Set<String> inBoth(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    private Stream<FlowNode> nodes() {
        return models.stream().flatMap(model -> model.getModelElementsByType(FlowNode.class).stream());
    }

    private static Set<String> limits(FlowNode node) {
        Stream<String> due = node instanceof UserTask task && task.getCamundaDueDate() != null
                ? Stream.of(task.getCamundaDueDate())
                : Stream.empty();
        Stream<String> timers = node.getChildElementsByType(TimerEventDefinition.class).stream()
                .map(timer -> timer.getTimeDate())
                .filter(date -> date != null)
                .map(TimeDate::getTextContent);
        return Stream.concat(due, timers).flatMap(SwitchedLimits::named).collect(Collectors.toSet());
    }

    private static Stream<String> named(String expression) {
        return Stream.concat(
                LIMIT.matcher(expression).results().map(found -> found.group()),
                RECKONED.entrySet().stream()
                        .filter(bean -> expression.contains(bean.getKey()))
                        .map(Map.Entry::getValue));
    }

    /** The rules each of which is asked on every way to the step. */
    private Set<String> switches(FlowNode step) {
        return nodes().flatMap(node -> node.getIncoming().stream())
                .flatMap(flow -> asked(flow).stream())
                .distinct()
                .filter(rule -> !isReachedWithout(rule, step))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a beginning is found by going back on flows that do not ask the rule. */
    private boolean isReachedWithout(String rule, FlowNode step) {
        Set<ModelElementInstance> seen = new HashSet<>();
        Deque<ModelElementInstance> open = new ArrayDeque<>(List.of(step));
        while (!open.isEmpty()) {
            ModelElementInstance here = open.pop();
            if (here instanceof Process process && callers(process).isEmpty()) {
                return true;
            }
            if (seen.add(here)) {
                open.addAll(before(rule, here));
            }
        }
        return false;
    }

    private Collection<? extends ModelElementInstance> before(String rule, ModelElementInstance here) {
        return switch (here) {
            case Process process -> callers(process);
            case StartEvent start -> List.of(start.getParentElement());
            case BoundaryEvent boundary -> List.of(boundary.getAttachedTo());
            case FlowNode node ->
                node instanceof SubProcess inner && inner.triggeredByEvent()
                        ? List.of(inner.getParentElement())
                        : node.getIncoming().stream()
                                .filter(flow -> !asked(flow).contains(rule))
                                .map(SequenceFlow::getSource)
                                .toList();
            default -> throw new IllegalStateException("No way back from " + here);
        };
    }

    private List<CallActivity> callers(Process process) {
        return nodes().filter(CallActivity.class::isInstance)
                .map(CallActivity.class::cast)
                .filter(call -> process.getId().equals(call.getCalledElement()))
                .toList();
    }

    private static Set<String> asked(SequenceFlow flow) {
        if (flow.getConditionExpression() == null) {
            return Set.of();
        }
        String condition = flow.getConditionExpression().getTextContent();
        return Stream.concat(
                        SWITCH.matcher(condition).results().map(rule -> rule.group(1)),
                        ANSWERED.entrySet().stream()
                                .filter(answer -> condition.contains(answer.getKey()))
                                .map(Map.Entry::getValue))
                .collect(Collectors.toSet());
    }
}
