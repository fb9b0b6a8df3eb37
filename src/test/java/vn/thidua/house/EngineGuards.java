package vn.thidua.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import samples.room.process.EngineFilter;
import samples.room.process.OrQuery;
import samples.room.process.OrQueryByReference;
import samples.room.process.Script;

/**
 * The engine's open flaws (CVE-2026-109432, CVE-2026-77226) are reached through {@code or()} queries and Filters, its
 * REST interface and its web applications; scripts in models would run whatever an editor wrote.
 */
final class EngineGuards {

    private EngineGuards() {}

    static List<Guard> all() {
        return List.of(
                Guard.of(
                        "no or() on a query of the engine",
                        noClasses().should().accessTargetWhere(orOfEngine()),
                        OrQuery.class,
                        OrQueryByReference.class),
                Guard.of(
                        "no Filters of the engine",
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("org.camunda.bpm.engine.FilterService")
                                .orShould()
                                .dependOnClassesThat()
                                .resideInAPackage("org.camunda.bpm.engine.filter.."),
                        EngineFilter.class),
                Guard.of(
                        "no scripts",
                        noClasses().should().dependOnClassesThat().resideInAPackage("javax.script.."),
                        Script.class));
    }

    private static DescribedPredicate<JavaAccess<?>> orOfEngine() {
        return DescribedPredicate.describe(
                "is or() of an engine query",
                access -> access.getTarget().getName().equals("or")
                        && access.getTargetOwner().getPackageName().startsWith("org.camunda."));
    }
}
