package vn.thidua.models;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.jspecify.annotations.Nullable;
import vn.thidua.house.JavaText;
import vn.thidua.house.ProgramClasses;

/** Names of process variables: those a model makes itself, and those that Java or a form gives it. */
final class ModelVariables {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern OUTCOME =
            Pattern.compile("\"key\": *\"(\\w+)\"(?:(?!\"key\":).)*?\"outcome\": *\"true\"", Pattern.DOTALL);

    private ModelVariables() {}

    /** Text constants beside the processes, and the outcomes of the forms. */
    static Set<String> ofProgram() {
        Set<String> names = new HashSet<>(Set.of("businessKey"));
        for (JavaClass type : ProgramClasses.all()) {
            if (type.getPackageName().contains(".process")) {
                type.getFields().stream().filter(ModelVariables::isConstant).forEach(field -> names.add(value(field)));
            }
        }
        ModelSurroundings.files("form")
                .forEach(form ->
                        OUTCOME.matcher(JavaText.read(form)).results().forEach(field -> names.add(field.group(1))));
        return names;
    }

    /** What a model's own elements put into variables. */
    static Set<String> of(DomElement model) {
        Set<String> names = new HashSet<>();
        collect(model, names);
        return names;
    }

    private static void collect(DomElement element, Set<String> names) {
        for (String attribute : List.of("elementVariable", "resultVariable", "variable")) {
            add(element.getAttribute(CAMUNDA, attribute), names);
        }
        switch (element.getLocalName()) {
            case "inputParameter", "outputParameter" -> add(element.getAttribute("name"), names);
            case "in", "out" -> add(element.getAttribute("target"), names);
            case "businessRuleTask" -> names.add("decisionResult");
            default -> {
                // Makes no variable.
            }
        }
        element.getChildElements().forEach(child -> collect(child, names));
    }

    private static void add(@Nullable String name, Set<String> names) {
        if (name != null) {
            names.add(name);
        }
    }

    private static boolean isConstant(JavaField field) {
        return field.getRawType().isEquivalentTo(String.class)
                && field.getModifiers().contains(JavaModifier.STATIC)
                && field.getModifiers().contains(JavaModifier.FINAL);
    }

    private static String value(JavaField constant) {
        try {
            Field field = constant.reflect();
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
