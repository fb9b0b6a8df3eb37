package vn.thidua.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import samples.room.FieldInjected;
import samples.room.KeepsState;
import samples.room.Prints;
import samples.room.Sleeps;

/** Small habits that cost much when they slip in. */
final class HabitGuards {

    private HabitGuards() {}

    static List<Guard> all() {
        return List.of(
                Guard.of("nothing is printed", NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, Prints.class),
                Guard.of(
                        "nothing sleeps",
                        noClasses().should().callMethod(Thread.class, "sleep", long.class),
                        Sleeps.class),
                Guard.of(
                        "what a bean needs comes by its constructor",
                        NO_CLASSES_SHOULD_USE_FIELD_INJECTION,
                        FieldInjected.class),
                Guard.of(
                        "no state in static fields: there may be several nodes",
                        fields().that().areStatic().should().beFinal().andShould(notBeAMutableStore()),
                        KeepsState.class));
    }

    private static ArchCondition<JavaField> notBeAMutableStore() {
        return new ArchCondition<>("not be a concurrent or growing store") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                String type = field.getRawType().getName();
                boolean store = type.startsWith("java.util.concurrent.") && !type.endsWith("TimeUnit")
                        || List.of(
                                        "java.util.HashMap",
                                        "java.util.ArrayList",
                                        "java.util.HashSet",
                                        "java.util.WeakHashMap")
                                .contains(type);
                if (store && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " keeps state"));
                }
            }
        };
    }
}
