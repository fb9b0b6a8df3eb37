package vn.thidua;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.PagingAndSortingRepository;
import org.springframework.data.repository.Repository;
import samples.room.PublicEntity;
import samples.room.PublicRepository;
import samples.room.SampleRepositories;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Unscoped;

/** Entities and repositories stay inside their room, and no query forgets who asks. */
final class PersistenceGuards {

    /** These write one given entity; what may be written was decided when it was read. */
    private static final Set<String> WRITES = Set.of("save", "saveAndFlush", "saveAll", "delete", "deleteAll", "flush");

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
                        SampleRepositories.UNSCOPED));
    }

    private static ArchCondition<JavaMethod> beScoped() {
        return new ArchCondition<>("take a Scope or carry @Unscoped") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean scoped =
                        method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Scope.class));
                boolean excused = method.isAnnotatedWith(Unscoped.class)
                        || method.getOwner().isAnnotatedWith(Unscoped.class);
                boolean query = method.getModifiers().contains(ABSTRACT) && !WRITES.contains(method.getName());
                if (query && !scoped && !excused) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no Scope"));
                }
            }
        };
    }
}
