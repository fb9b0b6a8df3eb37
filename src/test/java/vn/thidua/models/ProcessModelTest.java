package vn.thidua.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samples.room.process.SampleModel;
import vn.thidua.house.JavaText;
import vn.thidua.house.ProgramClasses;

/** Every model and form in {@code processes/} and {@code forms/} is complete and refers to things that exist. */
class ProcessModelTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private final ModelSurroundings around = ModelSurroundings.ofProgram();

    @Test
    void models_areFound() {
        assertThat(around.models().get("bpmn")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(around.models().get("dmn")).isNotEmpty();
        assertThat(around.models().get("form")).isNotEmpty();
    }

    @Test
    void processes_areSound() {
        assertThat(ModelSurroundings.files("bpmn").stream()
                        .flatMap(file -> ProcessFaults.of(file, around).stream().map(fault -> named(file, fault))))
                .isEmpty();
    }

    @Test
    void tasksThatScreensClaim_areModelledToOpenThere() {
        assertThat(TaskScreens.claimedInVain(around, ModelSurroundings.files("bpmn")))
                .isEmpty();
    }

    @Test
    void decisions_areSound() {
        assertThat(ModelSurroundings.files("dmn").stream()
                        .flatMap(file -> DecisionFaults.of(file).stream().map(fault -> named(file, fault))))
                .isEmpty();
    }

    @Test
    void forms_areSound() {
        assertThat(ModelSurroundings.files("form").stream()
                        .flatMap(file -> FormFaults.of(file, around).stream().map(fault -> named(file, fault))))
                .isEmpty();
    }

    @Test
    void forms_areAllUsed() {
        Set<String> used = ModelSurroundings.files("bpmn").stream()
                .flatMap(file -> Pattern.compile("formRef=\"([^\"]+)\"")
                        .matcher(JavaText.read(file))
                        .results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(around.models().get("form")).isSubsetOf(used);
    }

    @Test
    void namesInJava_areThoseOfTheModels() {
        assertThat(ModelNames.faults(ProgramClasses.all(), ModelSurroundings.files("bpmn")))
                .isEmpty();
    }

    @Test
    void plantedFaultsInAProcess_areCaught() {
        List<String> faults =
                ProcessFaults.of(SAMPLES.resolve("Planted.bpmn"), ModelSurroundings.of("vn.thidua", "samples"));
        assertThat(faults)
                .containsExactlyInAnyOrder(
                        "OtherName: the process id is not the file's name Planted",
                        "OtherName: is not executable",
                        "OtherName: has no historyTimeToLive in days (P180D)",
                        "OtherName: has no versionTag",
                        "OtherName: has no name",
                        "Activity_0abc123: the id does not read UserTask_VerbNoun",
                        "Activity_0abc123: has no name",
                        "Activity_0abc123: its documentation does not say Ai, Việc gì, Giấy tờ, Căn cứ",
                        "UserTask_FillForm: its documentation does not say Việc gì, Căn cứ",
                        "Activity_0abc123: has neither candidateGroups nor assignee",
                        "Activity_0abc123: has no dueDate from an expression",
                        "Activity_0abc123: has neither formRef nor formKey view:…",
                        "UserTask_FillForm: no form Planted_Missing",
                        "UserTask_FillForm: formRefBinding is not deployment",
                        "UserTask_FillForm: no role WIZARD",
                        "UserTask_FillForm: no rule value sla_never",
                        "UserTask_OpenView: its dueDate is not reckoned by a rule",
                        "UserTask_OpenView: no view answers to view:nowhere/{businessKey}",
                        "UserTask_OpenOther: NominationView does not say that the task is done there",
                        "UserTask_NobodyCompletes: nothing in samples.room.process names it",
                        "UserTask_ForOthers: PlantedTaskView is closed to VILLAGE_HEAD",
                        "UserTask_OpenOther: is not in the diagram",
                        "UserTask_NobodyCompletes: is not in the diagram",
                        "UserTask_ForOthers: is not in the diagram",
                        "CatchEvent_NobodySends: nobody sends its message, and it does not say who will",
                        "ServiceTask_CallNobody: no bean nobodyTasks",
                        "ServiceTask_CallNobody: is not in the diagram",
                        "ServiceTask_CallMissingMethod: no public method plantedTasks.missing with 1 arguments",
                        "ServiceTask_CallWithTooMany: no public method plantedTasks.record with 2 arguments",
                        "ServiceTask_CallHidden: hiddenTasks is not a public class",
                        "ServiceTask_NameBeanOnly: neither a bean nor a variable someBean",
                        "ServiceTask_ReadProperty: neither a bean nor a variable someBean",
                        "ServiceTask_AskForNoRule: no rule value council_never",
                        "ServiceTask_AskForGoneRule: no rule value publish_gdvh",
                        "ServiceTask_NameDelegate: names a delegate instead of calling a bean",
                        "ServiceTask_NameDelegate: calls no bean by camunda:expression",
                        "BusinessRuleTask_AskNobody: no decision NoDecision",
                        "CallActivity_CallNobody: no process NoProcess",
                        "ScriptTask_Run: is a script",
                        "Flow_Script: its condition is a script",
                        "camunda:script: is a script: 1 + 1",
                        "Gateway_Split: has no name");
    }

    @Test
    void plantedTasksThatNoModelHas_areCaught() {
        assertThat(TaskScreens.claimedInVain(ModelSurroundings.of("samples"), List.of(SAMPLES.resolve("Planted.bpmn"))))
                .containsExactlyInAnyOrder("PlantedTaskView: no model opens it for UserTask_Claimed");
    }

    @Test
    void plantedFaultsInADecision_areCaught() {
        assertThat(DecisionFaults.of(SAMPLES.resolve("PlantedDecision.dmn")))
                .containsExactlyInAnyOrder(
                        "OtherDecision: the id is not the file's name PlantedDecision",
                        "OtherDecision: has no historyTimeToLive in days (P180D)",
                        "OtherDecision: has no versionTag",
                        "OtherDecision: is not in the diagram",
                        "Input_Unlabelled: has no label",
                        "Rule_Bare: does not say where it comes from",
                        "InputEntry_Script: is a script",
                        "OutputEntry_Unasked: takes untold, which is no input");
    }

    @Test
    void plantedFaultsInAForm_areCaught() {
        assertThat(FormFaults.of(SAMPLES.resolve("Planted_Form.form"), around))
                .containsExactlyInAnyOrder(
                        "Planted_Form: its id is not the file's name",
                        "Planted_Form: no process Planted",
                        "Planted_Form.same: a field has no key of its own",
                        "Planted_Form.bare: has no label",
                        "Planted_Form.rows: does not say of what rows",
                        "Planted_Form.rows: a row decides or holds a list",
                        "Planted_Form.outcome: the outcome may stay open",
                        "Planted_Form.outcome: no enum name: yes please",
                        "Planted_Form.outcome: a choice has no label: yes please");
    }

    @Test
    void plantedNamesInJava_areCaught() {
        assertThat(ModelNames.faults(
                        new ClassFileImporter().importClasses(SampleModel.class),
                        List.of(SAMPLES.resolve("Planted.bpmn"))))
                .containsExactlyInAnyOrder(
                        "SampleModel.TASK: no model has UserTask_Renamed",
                        "SampleModel.MESSAGE: no model has Message_Renamed");
    }

    private static String named(Path file, String fault) {
        return file.getFileName() + ": " + fault;
    }
}
