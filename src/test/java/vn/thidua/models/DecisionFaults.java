package vn.thidua.models;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import vn.thidua.house.JavaText;

/** What is wrong with one decision table. */
final class DecisionFaults {

    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Set<String> WORDS = Set.of("if", "then", "else", "and", "or", "not", "true", "false", "null");

    private DecisionFaults() {}

    static List<String> of(Path file) {
        String name = ModelSurroundings.nameOf(file);
        String text = JavaText.read(file);
        DmnModelInstance model =
                Dmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        Collection<Decision> decisions = model.getModelElementsByType(Decision.class);
        List<String> faults = new ArrayList<>();
        for (Decision decision : decisions) {
            String id = decision.getId();
            String live = Objects.requireNonNullElse(decision.getCamundaHistoryTimeToLiveString(), "");
            refuse(faults, decisions.size() == 1 && !id.equals(name), id, "the id is not the file's name " + name);
            refuse(faults, !live.matches("P\\d+D"), id, "has no historyTimeToLive in days (P180D)");
            refuse(faults, decision.getVersionTag() == null, id, "has no versionTag");
            refuse(faults, decision.getName() == null || decision.getName().isBlank(), id, "has no name");
            refuse(faults, !text.contains("dmnElementRef=\"" + id + "\""), id, "is not in the diagram");
        }
        for (Input input : model.getModelElementsByType(Input.class)) {
            refuse(faults, input.getLabel() == null, input.getId(), "has no label");
        }
        for (Rule rule : model.getModelElementsByType(Rule.class)) {
            refuse(faults, rule.getDescription() == null, rule.getId(), "does not say where it comes from");
        }
        for (UnaryTests tests : model.getModelElementsByType(UnaryTests.class)) {
            refuse(faults, script(tests.getExpressionLanguage()), tests.getId(), "is a script");
        }
        for (LiteralExpression expression : model.getModelElementsByType(LiteralExpression.class)) {
            refuse(faults, script(expression.getExpressionLanguage()), expression.getId(), "is a script");
        }
        Set<String> told = model.getModelElementsByType(InputExpression.class).stream()
                .map(input -> input.getText().getTextContent().strip())
                .collect(Collectors.toSet());
        for (OutputEntry entry : model.getModelElementsByType(OutputEntry.class)) {
            names(entry.getText().getTextContent())
                    .filter(taken -> !told.contains(taken))
                    .forEach(taken -> faults.add(entry.getId() + ": takes " + taken + ", which is no input"));
        }
        return faults;
    }

    /** What an answer takes from outside: missing, it would be nothing without a word. */
    private static Stream<String> names(String expression) {
        return NAME.matcher(STRING.matcher(expression).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(name -> !WORDS.contains(name));
    }

    private static boolean script(String language) {
        return language != null && !language.equalsIgnoreCase("feel");
    }

    private static void refuse(List<String> faults, boolean fault, String where, String what) {
        if (fault) {
            faults.add(where + ": " + what);
        }
    }
}
