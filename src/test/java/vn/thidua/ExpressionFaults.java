package vn.thidua;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.xml.instance.DomElement;
import vn.thidua.shared.Role;

/** What is wrong with the expressions of a model: XML has no compiler. */
final class ExpressionFaults {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern CALL = Pattern.compile("\\b([a-zA-Z_]\\w*)\\.(\\w+)\\(");
    private static final Pattern ROLE = Pattern.compile("\\.candidates\\([^)]*'([A-Z_]+)'");
    private static final Pattern LIMIT = Pattern.compile("'(sla_\\w+)'");
    private static final Set<String> ENGINE = Set.of("execution", "task");
    private static final Set<String> ATTRIBUTES_SEEN = Set.of(
            "candidateGroups",
            "candidateUsers",
            "assignee",
            "dueDate",
            "followUpDate",
            "expression",
            "collection",
            "calledElement",
            "value",
            "source",
            "sourceExpression",
            "businessKey",
            "priority",
            "delegateExpression",
            "class",
            "formKey");

    private ExpressionFaults() {}

    static List<String> of(DomElement element, ModelSurroundings around) {
        List<String> faults = new ArrayList<>();
        collect(element, "", around, faults);
        return faults;
    }

    private static void collect(DomElement element, String owner, ModelSurroundings around, List<String> faults) {
        String here = element.hasAttribute("id") ? element.getAttribute("id") : owner;
        if (element.getLocalName().equals("documentation")
                || element.getLocalName().equals("BPMNDiagram")) {
            return;
        }
        for (String attribute : ATTRIBUTES_SEEN) {
            for (String text : Arrays.asList(
                    element.getAttribute(attribute),
                    element.getAttribute("http://camunda.org/schema/1.0/bpmn", attribute))) {
                if (text != null) {
                    check(here, text, around, faults);
                }
            }
        }
        if (element.getAttribute("http://camunda.org/schema/1.0/bpmn", "class") != null
                || element.getAttribute("http://camunda.org/schema/1.0/bpmn", "delegateExpression") != null) {
            faults.add(here + ": names a delegate instead of calling a bean");
        }
        if (element.getChildElements().isEmpty()) {
            check(here, element.getTextContent(), around, faults);
        }
        element.getChildElements().forEach(child -> collect(child, here, around, faults));
    }

    private static void check(String here, String text, ModelSurroundings around, List<String> faults) {
        Matcher expressions = EXPRESSION.matcher(text);
        while (expressions.find()) {
            String expression = expressions.group(1);
            Matcher calls = CALL.matcher(expression);
            while (calls.find()) {
                if (!ENGINE.contains(calls.group(1))) {
                    int arguments = arguments(expression, calls.end());
                    String why = around.whyNotCallable(calls.group(1), calls.group(2), arguments);
                    if (!why.isEmpty()) {
                        faults.add(here + ": " + why);
                    }
                }
            }
            ROLE.matcher(expression).results().map(role -> role.group(1)).forEach(role -> {
                if (Arrays.stream(Role.values()).noneMatch(known -> known.name().equals(role))) {
                    faults.add(here + ": no role " + role);
                }
            });
            LIMIT.matcher(expression).results().map(limit -> limit.group(1)).forEach(limit -> {
                if (!around.ruleValues().contains("'" + limit + "'")) {
                    faults.add(here + ": no rule value " + limit);
                }
            });
        }
    }

    /** Counts the arguments from after the opening bracket on. */
    private static int arguments(String expression, int from) {
        int depth = 0;
        int commas = 0;
        boolean quoted = false;
        int at = from;
        for (; at < expression.length(); at++) {
            char c = expression.charAt(at);
            if (c == '\'') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')' && depth-- == 0) {
                break;
            } else if (!quoted && c == ',' && depth == 0) {
                commas++;
            }
        }
        return expression.substring(from, at).isBlank() ? 0 : commas + 1;
    }
}
