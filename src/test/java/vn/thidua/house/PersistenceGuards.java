package vn.thidua.house;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.PagingAndSortingRepository;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import samples.room.ForgetfulBeginning;
import samples.room.ForgetfulClient;
import samples.room.ForgetfulEntities;
import samples.room.ForgetfulReference;
import samples.room.ForgetfulSql;
import samples.room.ForgetfulStatement;
import samples.room.PublicEntity;
import samples.room.PublicRepository;
import samples.room.SampleRepositories;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Unscoped;

/** Entities and repositories stay inside their room, and no query forgets who asks. */
final class PersistenceGuards {

    /** These write one given entity; what may be written was decided when it was read. */
    private static final Set<String> WRITES = Set.of("save", "saveAndFlush", "saveAll", "delete", "deleteAll", "flush");

    private static final List<Class<?>> JDBC = List.of(
            JdbcOperations.class,
            NamedParameterJdbcOperations.class,
            JdbcClient.StatementSpec.class,
            JdbcClient.MappedQuerySpec.class);

    /** Ways round them to rows: statements of one's own, and the entity manager, natively or not. */
    private static final Map<String, Set<Class<?>>> READING = Map.of(
            "executeQuery", Set.of(Statement.class),
            "getResultSet", Set.of(Statement.class),
            "find", Set.of(EntityManager.class),
            "getReference", Set.of(EntityManager.class),
            "refresh", Set.of(EntityManager.class),
            "createQuery", Set.of(EntityManager.class),
            "createNamedQuery", Set.of(EntityManager.class),
            "createNativeQuery", Set.of(EntityManager.class),
            "createStoredProcedureQuery", Set.of(EntityManager.class));

    /** Machinery that reads rows on nobody's behalf, or by a key that its caller was let to; each with its reason. */
    private static final Map<String, String> INFRASTRUCTURE = Map.ofEntries(
            Map.entry("vn.thidua.database.RuntimeRole", "reads the rights of the database role at the start"),
            Map.entry("vn.thidua.database.EmbeddedDatabase", "asks the server for its settings"),
            Map.entry("vn.thidua.audit.JdbcAuditTrail", "by a subject that the room found within its scope"),
            Map.entry("vn.thidua.audit.command.CommandReceipts", "by a command's own key"),
            Map.entry("vn.thidua.audit.seal.Sealer", "seals every entry; nobody is shown them"),
            Map.entry("vn.thidua.audit.seal.AuditVerifier", "checks every entry; names only the one that does not fit"),
            Map.entry("vn.thidua.workflow.WorkItemTable", "writes the list; reads only what it is about to change"),
            Map.entry("vn.thidua.workflow.WorkListCheck", "compares the whole list with the engine"),
            Map.entry("vn.thidua.workflow.TaskDrafts", "whether one task is open"),
            Map.entry("vn.thidua.workflow.DraftTable", "drafts of the person signed in alone"),
            Map.entry("vn.thidua.workflow.PresenceTable", "by a subject whose screen the person has open"),
            Map.entry("vn.thidua.workflow.SubjectLocks", "locks a row before it is touched"),
            Map.entry("vn.thidua.workflow.FormAnswerTable", "by a subject that the room found within its scope"),
            Map.entry("vn.thidua.workflow.ModelDeployer", "takes a lock before models are deployed"),
            Map.entry("vn.thidua.workflow.DeadlineTimer", "whether the engine's own job is still there"));

    private PersistenceGuards() {}

    static List<Guard> all() {
        return List.of(
                Guard.of(
                        "no entity is public",
                        classes().that().areAnnotatedWith(Entity.class).should().notBePublic(),
                        PublicEntity.class),
                Guard.of(
                        "no repository is public",
                        classes()
                                .that()
                                .areAssignableTo(Repository.class)
                                .should()
                                .notBePublic(),
                        PublicRepository.class),
                Guard.of(
                        "a repository offers only the queries written in it",
                        noClasses()
                                .should()
                                .beAssignableTo(CrudRepository.class)
                                .orShould()
                                .beAssignableTo(PagingAndSortingRepository.class),
                        SampleRepositories.EVERYTHING),
                Guard.of(
                        "every repository query takes a Scope or says why not",
                        methods()
                                .that()
                                .areDeclaredInClassesThat()
                                .areAssignableTo(Repository.class)
                                .should(beScoped()),
                        SampleRepositories.UNSCOPED),
                Guard.of(
                        "no query is translated anew, or evaluates an expression, each time it is asked (ADR 0066, ADR 0088)",
                        methods().that().areAnnotatedWith(Query.class).should(takeTheScopeItself()),
                        SampleRepositories.EXPRESSING),
                Guard.of(
                        "every query written in SQL takes a Scope or says why not",
                        codeUnits().that().areNotPrivate().should(readScoped()),
                        ForgetfulSql.class,
                        ForgetfulClient.class,
                        ForgetfulReference.class,
                        ForgetfulStatement.class,
                        ForgetfulEntities.class,
                        ForgetfulBeginning.class));
    }

    /** A method that reads by itself or through private methods of its class; the others answer for themselves. */
    private static ArchCondition<JavaCodeUnit> readScoped() {
        return new ArchCondition<>("take a Scope or carry @Unscoped where they read by SQL") {
            @Override
            public void check(JavaCodeUnit method, ConditionEvents events) {
                if (!INFRASTRUCTURE.containsKey(outermost(method.getOwner()))
                        && !scoped(method)
                        && reads(method, new HashSet<>())) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no Scope"));
                }
            }
        };
    }

    private static boolean reads(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) {
            return false;
        }
        return accesses(unit).anyMatch(PersistenceGuards::isQuery)
                || accesses(unit)
                        .filter(access -> access.getTargetOwner().equals(unit.getOwner()))
                        .flatMap(access -> access.getTarget().resolveMember().stream())
                        .filter(member -> member.getModifiers().contains(PRIVATE))
                        .anyMatch(member -> member instanceof JavaCodeUnit called && reads(called, seen));
    }

    /** What it calls, and what it hands on to be called. */
    private static Stream<JavaCodeUnitAccess<?>> accesses(JavaCodeUnit unit) {
        return Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream());
    }

    private static boolean isQuery(JavaCodeUnitAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return access.getName().startsWith("query") && JDBC.stream().anyMatch(owner::isAssignableTo)
                || READING.getOrDefault(access.getName(), Set.of()).stream().anyMatch(owner::isAssignableTo);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(PersistenceGuards::outermost).orElse(type.getName());
    }

    private static boolean scoped(JavaCodeUnit method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Scope.class))
                || method.isAnnotatedWith(Unscoped.class)
                || method.getOwner().isAnnotatedWith(Unscoped.class);
    }

    private static ArchCondition<JavaMethod> takeTheScopeItself() {
        return new ArchCondition<>("take the Scope for within and arrays for among, and no expression") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getAnnotationOfType(Query.class).value().contains("#{")) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks an expression"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> beScoped() {
        return new ArchCondition<>("take a Scope or carry @Unscoped") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean query = method.getModifiers().contains(ABSTRACT) && !WRITES.contains(method.getName());
                if (query && !scoped(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no Scope"));
                }
            }
        };
    }
}
