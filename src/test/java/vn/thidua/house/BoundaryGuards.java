package vn.thidua.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;
import samples.room.BundleAsk;
import samples.room.EngineByQualifiedName;
import samples.room.EngineByStaticImport;
import samples.room.VaadinByQualifiedName;
import samples.room.VaadinByStaticImport;
import samples.room.process.TransactionalTasks;
import samples.room.ui.LifecycleCaller;
import samples.room.ui.TransactionalDialog;

/** Who may know the engine, Vaadin, transactions and the lifecycles. */
final class BoundaryGuards {

    private BoundaryGuards() {}

    static List<Guard> all() {
        return List.of(
                Guard.of(
                        "the engine is known in process packages and in workflow only",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("..process..", "vn.thidua.workflow..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.camunda.."),
                        EngineByQualifiedName.class,
                        EngineByStaticImport.class),
                Guard.of(
                        "Vaadin is known in ui packages and in shell only",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("..ui..", "vn.thidua.shell..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("com.vaadin.."),
                        VaadinByQualifiedName.class,
                        VaadinByStaticImport.class,
                        BundleAsk.class),
                Guard.of(
                        "neither screens nor process adapters open transactions",
                        classes()
                                .that()
                                .resideInAnyPackage("..ui..", "..process..")
                                .should(openNoTransaction()),
                        TransactionalDialog.class,
                        TransactionalTasks.class),
                Guard.of(
                        "a lifecycle is called by the process and by rooms, never by a screen",
                        noClasses()
                                .that()
                                .resideInAnyPackage(
                                        "..ui..", "vn.thidua.shell..", "vn.thidua.portal..", "vn.thidua.report..")
                                .should()
                                .dependOnClassesThat()
                                .haveSimpleNameEndingWith("Lifecycle"),
                        LifecycleCaller.class));
    }

    private static ArchCondition<JavaClass> openNoTransaction() {
        return new ArchCondition<>("open no transaction") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean caught = marked(type::isMetaAnnotatedWith)
                        || type.getMethods().stream().anyMatch(method -> marked(method::isMetaAnnotatedWith))
                        || type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(d -> d.getTargetClass()
                                        .getName()
                                        .equals("org.springframework.transaction.support.TransactionTemplate"));
                if (caught) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " opens a transaction"));
                }
            }
        };
    }

    private static boolean marked(Predicate<String> has) {
        return has.test("org.springframework.transaction.annotation.Transactional")
                || has.test("jakarta.transaction.Transactional");
    }
}
