package vn.thidua.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;

/**
 * A rule of the build, with the sample classes that it must catch. A rule without a planted violation is not accepted:
 * nobody would notice the day it stops working.
 */
record Guard(String name, ArchRule rule, List<Class<?>> planted) {

    static Guard of(String name, ArchRule rule, Class<?>... planted) {
        return new Guard(name, rule, List.of(planted));
    }

    /** Fails also when the rule speaks of nothing any more, as after a renaming. */
    void holds() {
        EvaluationResult result = rule.evaluate(ProgramClasses.all());
        assertThat(result.getFailureReport().getDetails()).as(name).isEmpty();
    }

    void catchesWhatIsPlanted() {
        assertThat(planted).as("%s: planted violations", name).isNotEmpty();
        for (Class<?> violation : planted) {
            JavaClasses sample = new ClassFileImporter().importClasses(violation);
            EvaluationResult result = rule.allowEmptyShould(true).evaluate(sample);
            assertThat(result.hasViolation())
                    .as("%s must catch %s", name, violation.getName())
                    .isTrue();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
