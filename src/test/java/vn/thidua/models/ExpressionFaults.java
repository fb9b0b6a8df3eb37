package vn.thidua.models;

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
    /** Roles, levels and outcomes are in capitals: what is handed over in small letters is the key of a rule value. */
    private static final Pattern RULE_KEY = Pattern.compile("'([a-z][a-z0-9_]*)'");

    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
    /** A name at the beginning of a path that is no call of a bean's method: a variable, or a bean by itself. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)\\b(?!\\s*\\(|\\.\\w+\\()");

    private static final Set<String> WORDS = Set.of(
            "true", "false", "null", "empty", "not", "and", "or", "div", "mod", "eq", "ne", "lt", "gt", "le", "ge");
    private static final Set<String> ENGINE = Set.of("execution", "task", "loopCounter");
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
            "formKey",
            "name");

    private final ModelSurroundings around;
    private final Set<String> variables;
    private final List<String> faults = new ArrayList<>();

    private ExpressionFaults(ModelSurroundings around, Set<String> variables) {
        this.around = around;
        this.variables = variables;
    }

    static List<String> of(DomElement model, ModelSurroundings around) {
        ExpressionFaults check = new ExpressionFaults(around, ModelVariables.of(model));
        check.collect(model, "");
        return check.faults;
    }

    private void collect(DomElement element, String owner) {
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
                    check(here, text);
                }
            }
        }
        if (element.getAttribute("http://camunda.org/schema/1.0/bpmn", "class") != null
                || element.getAttribute("http://camunda.org/schema/1.0/bpmn", "delegateExpression") != null) {
            faults.add(here + ": names a delegate instead of calling a bean");
        }
        if (element.getChildElements().isEmpty()) {
            check(here, element.getTextContent());
        }
        element.getChildElements().forEach(child -> collect(child, here));
    }

    private void check(String here, String text) {
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
            RULE_KEY.matcher(expression).results().map(key -> key.group(1)).forEach(key -> {
                if (!around.ruleKeys().contains(key)) {
                    faults.add(here + ": no rule value " + key);
                }
            });
            NAME.matcher(TEXT.matcher(expression).replaceAll("''"))
                    .results()
                    .map(name -> name.group(1))
                    .filter(name -> !isKnown(name))
                    .forEach(name -> faults.add(here + ": neither a bean nor a variable " + name));
        }
    }

    private boolean isKnown(String name) {
        return WORDS.contains(name)
                || ENGINE.contains(name)
                || around.beans().containsKey(name)
                || around.variables().contains(name)
                || variables.contains(name);
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
