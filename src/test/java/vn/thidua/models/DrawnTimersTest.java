package vn.thidua.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import samples.room.TimerMarks;
import vn.thidua.FiresTimer;

/**
 * A timer that is drawn and never fired in a test is a promise nobody has seen kept. The models are read, and the tests that
 * are marked; that a marked test fires what it says is asked of the engine's history as it runs ({@link FiresTimer}).
 */
class DrawnTimersTest {

    private static final Path PLANTED = Path.of("src/test/resources/planted/PlantedTimers.bpmn");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("vn.thidua");

    private final Set<String> drawn = drawn(ModelSurroundings.files("bpmn"));

    @Test
    void everyDrawnTimer_isFiredByATest() {
        assertThat(drawn).isNotEmpty();
        assertThat(unfired(drawn, marks(TESTS))).isEmpty();
    }

    @Test
    void everyMark_namesATimerOfAModel() {
        assertThat(marks(TESTS)).isSubsetOf(drawn);
    }

    @Test
    void plantedModel_withTimersThatNobodyFires_isMissed() {
        Set<String> planted = drawn(List.of(PLANTED));

        assertThat(unfired(planted, marks(TESTS))).isEqualTo(planted);
        assertThat(unfired(planted, Set.of("PlantedFired/CatchEvent_Fired")))
                .as("in a process beside another, on a task inside, at the start of a subprocess of its own")
                .containsExactly("PlantedUnfired/BoundaryEvent_Inside", "PlantedUnfired/StartEvent_Reminder");
    }

    @Test
    void plantedMarks_thatNoRunWouldSee_countForNothing() {
        assertThat(marks(new ClassFileImporter().importClasses(TimerMarks.class)))
                .as("the one on a test that runs")
                .containsExactly("Planted/Runs");
    }

    private static Set<String> unfired(Set<String> drawn, Collection<String> marks) {
        Set<String> unfired = new TreeSet<>(drawn);
        unfired.removeAll(marks);
        return unfired;
    }

    private static Set<String> drawn(List<Path> files) {
        return files.stream()
                .flatMap(file ->
                        Bpmn.readModelFromFile(file.toFile())
                                .getModelElementsByType(TimerEventDefinition.class)
                                .stream())
                .map(timer -> process(timer) + "/" + ((BaseElement) timer.getParentElement()).getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String process(ModelElementInstance element) {
        return element instanceof Process process ? process.getId() : process(element.getParentElement());
    }

    /** Of tests that run: a mark on another method, or on a test that is switched off, fires nothing. */
    private static Set<String> marks(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !type.isAnnotatedWith(Disabled.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(FiresTimer.class))
                .filter(DrawnTimersTest::runs)
                .map(method -> method.getAnnotationOfType(FiresTimer.class).value())
                .collect(Collectors.toSet());
    }

    private static boolean runs(JavaMethod method) {
        return (method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class))
                && !method.isAnnotatedWith(Disabled.class);
    }
}
