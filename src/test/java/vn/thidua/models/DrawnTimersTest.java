package vn.thidua.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.Test;
import vn.thidua.FiresTimer;

/** A timer that is drawn and never fired in a test is a promise nobody has seen kept. */
class DrawnTimersTest {

    private final Set<String> drawn = ModelSurroundings.files("bpmn").stream()
            .map(file -> Bpmn.readModelFromFile(file.toFile()))
            .flatMap(model -> timers(model).stream())
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyDrawnTimer_isFiredByATest() {
        assertThat(drawn).isNotEmpty();
        assertThat(unfired(drawn, marks())).isEmpty();
    }

    @Test
    void everyMark_namesATimerOfAModel() {
        assertThat(marks()).isSubsetOf(drawn);
    }

    @Test
    void plantedTimer_isMissed() {
        Set<String> planted = new TreeSet<>(drawn);
        planted.add("Planted/BoundaryEvent_NeverFired");

        assertThat(unfired(planted, marks())).containsExactly("Planted/BoundaryEvent_NeverFired");
    }

    private static Set<String> unfired(Set<String> drawn, Collection<String> marks) {
        Set<String> unfired = new TreeSet<>(drawn);
        unfired.removeAll(marks);
        return unfired;
    }

    private static Set<String> timers(BpmnModelInstance model) {
        String process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        return model.getModelElementsByType(TimerEventDefinition.class).stream()
                .map(timer -> process + "/" + ((BaseElement) timer.getParentElement()).getId())
                .collect(Collectors.toSet());
    }

    private static Set<String> marks() {
        return new ClassFileImporter()
                .importPackages("vn.thidua").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(FiresTimer.class))
                        .map(DrawnTimersTest::mark)
                        .collect(Collectors.toSet());
    }

    private static String mark(JavaMethod method) {
        return method.getAnnotationOfType(FiresTimer.class).value();
    }
}
