package vn.thidua.models;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.house.JavaText;

/** The names of model elements in the {@code …Model} classes, compared with the models they speak of. */
final class ModelNames {

    private static final Pattern ELEMENT =
            Pattern.compile("(StartEvent|EndEvent|UserTask|ServiceTask|BusinessRuleTask|Gateway|CatchEvent|ThrowEvent"
                    + "|BoundaryEvent|CallActivity|SubProcess|ReceiveTask)_\\w+");

    private ModelNames() {}

    /** Constants that name something no model has. */
    static List<String> faults(JavaClasses classes, List<Path> processes) {
        Map<String, String> models =
                processes.stream().collect(Collectors.toMap(ModelSurroundings::nameOf, JavaText::read));
        List<String> faults = new ArrayList<>();
        for (JavaClass type : classes) {
            if (type.getSimpleName().endsWith("Model") && type.getPackageName().contains(".process")) {
                check(type.reflect(), models, faults);
            }
        }
        return faults;
    }

    /** Whether one of the room's {@code …Model} classes names the element; the room given by its package. */
    static boolean isNamedIn(List<Class<?>> namings, String room, String element) {
        return namings.stream()
                .filter(type -> type.getPackageName().equals(room + ".process"))
                .flatMap(type -> constants(type).stream())
                .anyMatch(constant -> constant.value().equals(element));
    }

    private static void check(Class<?> type, Map<String, String> models, List<String> faults) {
        List<Constant> constants = Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses()))
                .flatMap(found -> constants(found).stream())
                .toList();
        String text = constants.stream()
                .filter(constant -> constant.name().equals("KEY"))
                .map(constant -> models.get(constant.value()))
                .filter(found -> found != null)
                .findFirst()
                .orElse("");
        for (Constant constant : constants) {
            boolean element = ELEMENT.matcher(constant.value()).matches();
            boolean message = constant.value().startsWith("Message_");
            if ((constant.name().equals("KEY") && text.isEmpty())
                    || (element && !text.contains(" id=\"" + constant.value() + "\""))
                    || (message && !text.contains(" name=\"" + constant.value() + "\""))) {
                faults.add(type.getSimpleName() + "." + constant.name() + ": no model has " + constant.value());
            }
        }
    }

    private static List<Constant> constants(Class<?> type) {
        List<Constant> constants = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                field.setAccessible(true);
                try {
                    constants.add(new Constant(field.getName(), (String) field.get(null)));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return constants;
    }

    private record Constant(String name, String value) {}
}
