package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.NominationService;
import vn.thidua.shared.CommandKey;

/** Every task with a due date has its limit: a row from its creation to its end, and reminders on the way. */
class TaskLimitsIT extends LimitStage {

    @Test
    void task_hasItsLimitFromItsCreationUntilSomebodyDidIt() {
        UUID id = waiting();
        String task = task(id).getId();

        assertThat(limit(task))
                .containsEntry("rule_set", "ND152")
                .containsEntry("rule_key", "sla_commune_check")
                .containsEntry("days", 3)
                .containsEntry("started_on", Date.valueOf(MONDAY))
                .containsEntry("due_on", Date.valueOf(THURSDAY))
                .containsEntry("stopped_at", null);
        assertThat(limit(task).get("article")).asString().isNotBlank();

        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));

        assertThat(limit(task))
                .containsEntry("stopped_by", "COMPLETED")
                .containsEntry("stopped_with", "Trần Thị Mai Hương (mẫu)");
        assertThat(reminders(id)).as("the timer of the next task alone").isEqualTo(1);
    }

    @Test
    void halfOfTheTimeGone_isSaidOnce_andMostOfItAgain() {
        UUID id = waiting();

        at(MONDAY.plusDays(2), 12, 14, id);
        assertThat(shown("canbo", id).notice()).isNull();
        at(MONDAY.plusDays(2), 12, 16, id);
        assertThat(shown("canbo", id).notice()).satisfies(said -> {
            assertThat(said.percent()).isEqualTo(50);
            assertThat(said.to()).isNull();
        });
        at(THURSDAY, 11, 30, id);
        assertThat(shown("canbo", id).notice().percent()).isEqualTo(80);
        assertThat(notices(id)).containsExactly("FIRST 0", "SECOND 0");
    }

    @Test
    void timerOfTheModel_saysThatItEndedTheTask() {
        UUID id = waiting();
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Thiếu ảnh công trình"));
        String task = task(id).getId();
        String timer = timer();

        engine.fireTimer(PROCESS, id.toString(), "BoundaryEvent_SupplementOverdue");

        assertThat(limit(task))
                .containsEntry("stopped_by", "TIMER")
                .containsEntry("stopped_with", "BoundaryEvent_SupplementOverdue");
        assertThat(limit(timer)).containsEntry("stopped_by", "FIRED");
    }

    @Test
    void ruleWithoutDays_startsNoTask() {
        jdbc.update("update award_rule_value set value = '0' where key = 'sla_commune_check' and rule_set = 'ND152'");
        UUID id = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        assertThatThrownBy(() -> people.as(
                        "mattran",
                        () -> context.getBean(NominationService.class).confirmByFront(CommandKey.fresh(), id, "")))
                .hasStackTraceContaining("deadline.refused.noDays");
    }

    @Test
    void limitWithoutARow_startsNoTask_andNamesTheRule() {
        jdbc.update("delete from award_rule_value where key = 'sla_commune_check' and rule_set = 'ND152'");
        UUID id = nominating.submitted(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));

        assertThatThrownBy(() -> people.as(
                        "mattran",
                        () -> context.getBean(NominationService.class).confirmByFront(CommandKey.fresh(), id, "")))
                .hasStackTraceContaining("award.rule.missing");
    }

    @Test
    void dueDateThatComesFromNoRule_isRefused() {
        context.getBean(RepositoryService.class)
                .createDeployment()
                .addModelInstance(
                        "PlantedProcess.bpmn",
                        Bpmn.createExecutableProcess(PlantedSubjects.PROCESS)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("UserTask_Literal")
                                .name("Việc có hạn tự ghi")
                                .camundaDueDate("2033-03-10T17:00:00")
                                .endEvent()
                                .done())
                .deploy();

        assertThatThrownBy(() -> context.getBean(Processes.class)
                        .start(PlantedSubjects.PROCESS, UUID.randomUUID().toString(), Map.of()))
                .hasStackTraceContaining("workflow.task.dueWithoutRule");
    }
}
