package vn.thidua.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.jspecify.annotations.Nullable;

/** What is wrong with one process model. */
final class ProcessFaults {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "StartEvent_"),
            Map.entry("endEvent", "EndEvent_"),
            Map.entry("userTask", "UserTask_"),
            Map.entry("serviceTask", "ServiceTask_"),
            Map.entry("businessRuleTask", "BusinessRuleTask_"),
            Map.entry("sendTask", "SendTask_"),
            Map.entry("receiveTask", "ReceiveTask_"),
            Map.entry("intermediateCatchEvent", "CatchEvent_"),
            Map.entry("intermediateThrowEvent", "ThrowEvent_"),
            Map.entry("boundaryEvent", "BoundaryEvent_"),
            Map.entry("callActivity", "CallActivity_"),
            Map.entry("subProcess", "SubProcess_"),
            Map.entry("sequenceFlow", "Flow_"),
            Map.entry("message", "Message_"),
            Map.entry("error", "Error_"),
            Map.entry("signal", "Signal_"));

    private static final List<String> TOLD = List.of("Ai", "Việc gì", "Giấy tờ", "Căn cứ");

    private final ModelSurroundings around;
    private final BpmnModelInstance model;
    private final String name;
    private final List<String> faults = new ArrayList<>();

    private ProcessFaults(Path file, ModelSurroundings around) {
        this.around = around;
        this.name = ModelSurroundings.nameOf(file);
        try (InputStream in = Files.newInputStream(file)) {
            this.model = Bpmn.readModelFromStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Faults as {@code element: what}. */
    static List<String> of(Path file, ModelSurroundings around) {
        ProcessFaults check = new ProcessFaults(file, around);
        check.process();
        check.ids();
        check.names();
        check.userTasks();
        check.references();
        check.senders();
        check.scripts();
        check.diagram();
        check.faults.addAll(ExpressionFaults.of(check.model.getDocument().getRootElement(), around));
        return check.faults;
    }

    private void process() {
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        refuse(!process.getId().equals(name), process, "the process id is not the file's name " + name);
        refuse(!process.isExecutable(), process, "is not executable");
        String live = Objects.requireNonNullElse(process.getCamundaHistoryTimeToLiveString(), "");
        refuse(!live.matches("P\\d+D"), process, "has no historyTimeToLive in days (P180D)");
        refuse(process.getCamundaVersionTag() == null, process, "has no versionTag");
        refuse(blank(process.getName()), process, "has no name");
    }

    private void ids() {
        Set<String> seen = new HashSet<>(Set.of(model.getDefinitions().getId()));
        for (BaseElement element : model.getModelElementsByType(BaseElement.class)) {
            String type = element.getElementType().getTypeName();
            String prefix = element instanceof Gateway ? "Gateway_" : PREFIXES.get(type);
            String id = element.getId();
            refuse(id != null && !seen.add(id), element, "the id is used twice");
            if (prefix != null) {
                String rest = element instanceof SequenceFlow ? "[A-Za-z0-9_]+" : "[A-Z][A-Za-z0-9]+";
                refuse(!id.matches(prefix + rest), element, "the id does not read " + prefix + "VerbNoun");
            }
        }
    }

    private void names() {
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            boolean joins = node instanceof Gateway && flowsFrom(node) <= 1;
            refuse(blank(node.getName()) && !joins, node, "has no name");
        }
        for (Message message : model.getModelElementsByType(Message.class)) {
            refuse(blank(message.getName()), message, "has no name");
        }
    }

    private long flowsFrom(FlowNode node) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getSource()))
                .count();
    }

    private void userTasks() {
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            String told = task.getDocumentations().stream()
                    .map(text -> text.getTextContent())
                    .collect(Collectors.joining("\n"));
            List<String> untold = untold(told);
            refuse(!untold.isEmpty(), task, "its documentation does not say " + String.join(", ", untold));
            refuse(
                    blank(task.getCamundaCandidateGroups()) && blank(task.getCamundaAssignee()),
                    task,
                    "has neither candidateGroups nor assignee");
            String due = Objects.requireNonNullElse(task.getCamundaDueDate(), "");
            refuse(!due.startsWith("${"), task, "has no dueDate from an expression");
            refuse(due.startsWith("${") && !around.givesDueDates(due), task, "its dueDate is not reckoned by a rule");
            form(task);
        }
    }

    /** Who does what on which paper by which article: the parts that are missing, empty or out of order. */
    private static List<String> untold(String documentation) {
        List<String> untold = new ArrayList<>();
        int from = 0;
        for (String part : TOLD) {
            Matcher said = Pattern.compile("(?<![\\p{L}])" + part + ": *(?=[\\p{L}\\d]{2})")
                    .matcher(documentation);
            if (said.find(from)) {
                from = said.end();
            } else {
                untold.add(part);
            }
        }
        return untold;
    }

    private void form(UserTask task) {
        String form = task.getCamundaFormRef();
        String key = task.getCamundaFormKey();
        if (form != null) {
            refuse(!around.models().get("form").contains(form), task, "no form " + form);
            refuse(!"deployment".equals(task.getCamundaFormRefBinding()), task, "formRefBinding is not deployment");
            refuse(!form.startsWith(name + "_"), task, "the form's name does not start with " + name + "_");
        } else if (key != null && key.startsWith("view:")) {
            TaskScreens.fault(task, around).ifPresent(fault -> refuse(true, task, fault));
        } else {
            refuse(true, task, "has neither formRef nor formKey view:…");
        }
    }

    private void references() {
        for (BusinessRuleTask task : model.getModelElementsByType(BusinessRuleTask.class)) {
            String decision = task.getCamundaDecisionRef();
            refuse(decision == null || !around.models().get("dmn").contains(decision), task, "no decision " + decision);
        }
        for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
            String called = call.getCalledElement();
            refuse(called == null || !around.models().get("bpmn").contains(called), call, "no process " + called);
        }
    }

    /** A message that no Java names would never come: its event has to say who will send it one day. */
    private void senders() {
        for (MessageEventDefinition awaited : model.getModelElementsByType(MessageEventDefinition.class)) {
            Message message = awaited.getMessage();
            BaseElement event = (BaseElement) awaited.getParentElement();
            boolean told = event.getDocumentations().stream()
                    .anyMatch(text -> text.getTextContent().strip().startsWith("Người gửi: "));
            refuse(
                    event instanceof CatchEvent
                            && !told
                            && (message == null || !around.variables().contains(message.getName())),
                    event,
                    "nobody sends its message, and it does not say who will");
        }
    }

    private void scripts() {
        model.getModelElementsByType(ScriptTask.class).forEach(task -> refuse(true, task, "is a script"));
        for (ConditionExpression condition : model.getModelElementsByType(ConditionExpression.class)) {
            BaseElement flow = (BaseElement) condition.getParentElement();
            refuse(condition.getLanguage() != null, flow, "its condition is a script");
        }
        for (CamundaScript script : model.getModelElementsByType(CamundaScript.class)) {
            faults.add("camunda:script: is a script: " + script.getTextContent().strip());
        }
        for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
            refuse(task.getCamundaExpression() == null, task, "calls no bean by camunda:expression");
        }
    }

    private void diagram() {
        Set<@Nullable BaseElement> drawn = Stream.concat(
                        model.getModelElementsByType(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        model.getModelElementsByType(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
            boolean shown = element instanceof FlowNode || element instanceof SequenceFlow;
            refuse(shown && !drawn.contains(element), element, "is not in the diagram");
        }
    }

    private void refuse(boolean fault, BaseElement element, String what) {
        if (fault) {
            faults.add(element.getId() + ": " + what);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
