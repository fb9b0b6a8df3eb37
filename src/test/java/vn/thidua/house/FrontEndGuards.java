package vn.thidua.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import samples.room.BundleAsk;
import samples.room.ui.BundledModule;
import samples.room.ui.BundledModules;
import samples.room.ui.BundledTheme;
import samples.room.ui.PackageAsk;
import samples.room.ui.SampleExporter;
import samples.room.ui.StyleImport;

/**
 * Nothing may ask for a front-end bundle of our own: it would need Node, and without Vaadin's plugin nobody notices
 * until the screen stays empty.
 *
 * @see "ADR 0003"
 */
final class FrontEndGuards {

    private static final Set<String> REFUSED = Set.of(
            "com.vaadin.flow.component.dependency.CssImport",
            "com.vaadin.flow.component.dependency.CssImport$Container",
            "com.vaadin.flow.component.dependency.NpmPackage",
            "com.vaadin.flow.component.dependency.NpmPackage$Container",
            "com.vaadin.flow.theme.Theme",
            "com.vaadin.flow.server.LoadDependenciesOnStartup");
    private static final Set<String> OUTSIDE_THE_BUNDLE_ONLY =
            Set.of("com.vaadin.flow.component.dependency.JsModule", "com.vaadin.flow.component.dependency.JavaScript");

    private FrontEndGuards() {}

    static List<Guard> all() {
        return List.of(Guard.of(
                "nothing asks for a front-end bundle",
                classes().should(askForNoBundle()),
                BundleAsk.class,
                StyleImport.class,
                PackageAsk.class,
                BundledModule.class,
                BundledModules.class,
                BundledTheme.class,
                SampleExporter.class));
    }

    private static ArchCondition<JavaClass> askForNoBundle() {
        return new ArchCondition<>("ask for no front-end bundle") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean asks = type.getAnnotations().stream().anyMatch(FrontEndGuards::asks)
                        || type.isAssignableTo("com.vaadin.flow.component.WebComponentExporter")
                        || type.isAssignableTo("com.vaadin.flow.component.WebComponentExporterFactory");
                if (asks) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " asks for a front-end bundle"));
                }
            }
        };
    }

    private static boolean asks(JavaAnnotation<?> annotation) {
        String name = annotation.getRawType().getName();
        if (REFUSED.contains(name)) {
            return true;
        }
        String single = name.replace("$Container", "");
        if (!OUTSIDE_THE_BUNDLE_ONLY.contains(single)) {
            return false;
        }
        Stream<Object> values = annotation.get("value").stream()
                .flatMap(value -> value instanceof Object[] many ? Arrays.stream(many) : Stream.of(value));
        return values.map(value -> value instanceof JavaAnnotation<?> one
                        ? one.get("value").orElse("")
                        : value)
                .anyMatch(value -> !value.toString().contains("://"));
    }
}
