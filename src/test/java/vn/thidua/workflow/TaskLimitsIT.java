package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestEngine;
import vn.thidua.TestPeople;
import vn.thidua.deadline.CalendarDay;
import vn.thidua.deadline.CalendarService;
import vn.thidua.deadline.DayKind;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationService;
import vn.thidua.shared.Clocks;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;

/** Every task with a due date has its limit: a row, reminders, word to those above; and all of it follows the calendar. */
@IntegrationTest
@Transactional
class TaskLimitsIT {

    private static final String PROCESS = "AwardNomination";
    private static final LocalDate MONDAY = LocalDate.of(2033, 3, 7);
    private static final LocalDate THURSDAY = LocalDate.of(2033, 3, 10);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    TestEngine engine;

    @Autowired
    TestPeople people;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    WorkItemService items;

    @Autowired
    WorkListCheck check;

    @Autowired
    CalendarService calendar;

    @Autowired
    JdbcTemplate jdbc;

    private Nominating nominating;

    @BeforeEach
    void monday() {
        clock.set(MONDAY, LocalTime.of(9, 0));
        nominating = new Nominating(context);
    }

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
    void overdue_goesUpRungByRung_toBeReadAndNotDone() {
        UUID id = waiting();
        assertThat(urged("uyvien1", id)).isEmpty();

        at(THURSDAY, 17, 1, id);
        assertThat(shown("canbo", id).notice().to()).hasToString("DEPARTMENT_HEAD");
        assertThat(urged("uyvien1", id)).hasSize(1);
        assertThat(urged("phochutich", id)).isEmpty();
        String task = task(id).getId();
        people.as("uyvien1", () -> {
            assertThatThrownBy(() -> items.claim(CommandKey.fresh(), task)).hasMessage("shared.forbidden");
            assertThatThrownBy(() -> items.item(task)).hasMessage("workflow.task.gone");
        });

        at(THURSDAY.plusDays(1), 8, 0, id);
        assertThat(urged("phochutich", id)).hasSize(1);
        assertThat(urged("chutich", id)).isEmpty();
        at(THURSDAY.plusDays(4), 8, 0, id);
        assertThat(urged("chutich", id)).hasSize(1);
        assertThat(people.as("chutich", items::urgesDaily)).isTrue();
        assertThat(people.as("uyvien1", items::urgesDaily)).isFalse();
        assertThat(people.as("chutich", () -> items.counts(WorkItems.Filter.NONE))
                        .overdue())
                .isPositive();
        assertThat(reminders(id)).as("nothing is left to say").isZero();
        assertThat(notices(id)).containsExactly("OVERDUE 1", "OVERDUE 2", "OVERDUE 3");

        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        assertThat(urged("chutich", id)).isEmpty();
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
    void calendarChanged_movesTheTaskItsListItsTimersAndBack() {
        UUID id = waiting();
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Thiếu ảnh công trình"));
        String task = task(id).getId();
        String timer = timer();
        LocalDate due = MONDAY.plusDays(7);
        assertThat(dues(id, task, timer)).containsOnly(due.atTime(17, 0));

        off(MONDAY.plusDays(2));

        assertThat(dues(id, task, timer)).containsOnly(due.plusDays(1).atTime(17, 0));
        assertThat(limit(task)).containsEntry("due_on", Date.valueOf(due.plusDays(1)));
        assertThat(shown("truongthon", id).dueExpected()).isTrue();
        assertThat(nextReminder(id)).isEqualTo(MONDAY.plusDays(4).atTime(12, 15));
        assertThat(check.differences()).isEmpty();
        assertThat(check.limitsAdrift()).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where action = 'deadline.limitsReplanned'", Integer.class))
                .isPositive();

        people.as("quantri", () -> calendar.remove(CommandKey.fresh(), MONDAY.plusDays(2)));
        assertThat(dues(id, task, timer)).containsOnly(due.atTime(17, 0));
        assertThat(shown("truongthon", id).dueExpected()).isFalse();
    }

    @Test
    void daysWithinTheSpanExchanged_dueDayStays_andHalfOfTheTimeIsOverLater() {
        UUID id = waiting();
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Thiếu ảnh công trình"));
        String task = task(id).getId();
        String timer = timer();
        LocalDateTime due = MONDAY.plusDays(7).atTime(17, 0);
        assertThat(nextReminder(id)).isEqualTo(THURSDAY.atTime(12, 15));

        people.as(
                "quantri",
                () -> calendar.enter(
                        CommandKey.fresh(),
                        new CalendarDay(
                                MONDAY.plusDays(5), DayKind.SWAP_WORK, "Thông báo (mẫu)", false, MONDAY.plusDays(2))));

        assertThat(dues(id, task, timer)).containsOnly(due);
        assertThat(nextReminder(id)).isEqualTo(MONDAY.plusDays(4).atTime(12, 15));
    }

    @Test
    void dueDayMovedAwayAfterItWasOverdue_nothingWasSaidOfThat() {
        UUID id = waiting();
        at(THURSDAY, 17, 1, id);
        assertThat(urged("uyvien1", id)).hasSize(1);

        off(THURSDAY);

        assertThat(urged("uyvien1", id)).isEmpty();
        assertThat(shown("canbo", id).notice()).isNull();
        at(THURSDAY.plusDays(1), 17, 1, id);
        assertThat(urged("uyvien1", id)).hasSize(1);
    }

    @Test
    void dueDayTakenForward_endsNoEarlierThanTodaysOfficeHours() {
        off(MONDAY.plusDays(2));
        UUID id = waiting();
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Thiếu ảnh công trình"));
        String task = task(id).getId();
        String timer = timer();
        LocalDate told = MONDAY.plusDays(8);
        assertThat(dues(id, task, timer)).containsOnly(told.atTime(17, 0));

        clock.set(told, LocalTime.of(9, 0));
        on(MONDAY.plusDays(2));

        assertThat(dues(id, task, timer)).containsOnly(told.atTime(17, 0));
        assertThat(executable()).doesNotContain(timer);
        assertThat(misreckoned()).doesNotContain(task, timer);
    }

    @Test
    void dueDayTakenForwardAfterHours_endsOnTheNextWorkingDay() {
        off(MONDAY.plusDays(2));
        off(MONDAY.plusDays(3));
        off(MONDAY.plusDays(4));
        UUID id = waiting();
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Thiếu ảnh công trình"));
        String task = task(id).getId();
        String timer = timer();
        assertThat(dues(id, task, timer)).containsOnly(MONDAY.plusDays(10).atTime(17, 0));

        // Tuesday after hours: with two days given back it would have ended that day, with all three on Monday.
        clock.set(MONDAY.plusDays(8), LocalTime.of(17, 30));
        on(MONDAY.plusDays(2));
        on(MONDAY.plusDays(3));
        on(MONDAY.plusDays(4));

        assertThat(dues(id, task, timer)).containsOnly(MONDAY.plusDays(9).atTime(17, 0));
        assertThat(executable()).doesNotContain(timer);
        assertThat(misreckoned()).doesNotContain(task, timer);
    }

    @Test
    void limitThatFollowsNoCalendar_isReported() {
        UUID id = waiting();
        String task = task(id).getId();
        assertThat(misreckoned()).doesNotContain(task);

        jdbc.update("update deadline_limit set due_on = due_on + 1 where subject_id = ?", task);

        assertThat(misreckoned()).contains(task);
    }

    @Test
    void reminderMovedIntoThePast_isSaidAtOnce() {
        UUID id = waiting();
        off(MONDAY.plusDays(2));
        assertThat(nextReminder(id)).isEqualTo(THURSDAY.atTime(12, 15));
        clock.set(MONDAY.plusDays(2), LocalTime.of(14, 0));

        on(MONDAY.plusDays(2));

        assertThat(nextReminder(id)).isBefore(MONDAY.plusDays(2).atTime(14, 1));
        at(MONDAY.plusDays(2), 14, 1, id);
        assertThat(notices(id)).containsExactly("FIRST 0");
        assertThat(nextReminder(id)).isEqualTo(THURSDAY.atTime(11, 18));
    }

    @Test
    void everythingToSayMovedIntoThePast_isSaidAtOnce() {
        UUID id = waiting();
        off(THURSDAY);
        clock.set(THURSDAY.plusDays(5), LocalTime.of(8, 0));

        on(THURSDAY);

        assertThat(nextReminder(id)).isBefore(THURSDAY.plusDays(5).atTime(8, 1));
        at(THURSDAY.plusDays(5), 8, 1, id);
        assertThat(notices(id)).containsExactly("OVERDUE 1", "OVERDUE 2", "OVERDUE 3");
        assertThat(reminders(id)).isZero();
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

    private UUID waiting() {
        return nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
    }

    private Task task(UUID id) {
        return tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(id.toString())
                .singleResult();
    }

    private Map<String, Object> limit(String subject) {
        return jdbc.queryForMap("select * from deadline_limit where subject_id = ?", subject);
    }

    /** Moves the clock and lets the task's own timer fire if it is time. */
    private void at(LocalDate day, int hour, int minute, UUID id) {
        clock.set(day, LocalTime.of(hour, minute));
        String task = task(id).getId();
        management.createJobQuery().executable().list().stream()
                .map(job -> (JobEntity) job)
                .filter(job -> task.equals(job.getJobHandlerConfigurationRaw()))
                .forEach(job -> management.executeJob(job.getId()));
    }

    private List<String> notices(UUID id) {
        return jdbc.queryForList("""
                select n.kind || ' ' || n.rung from workflow_notice n join workflow_item i on i.task_id = n.task_id
                where i.business_key = ? order by n.at, n.rung""", String.class, id.toString());
    }

    private int reminders(UUID id) {
        return jdbc.queryForObject("""
                select count(*) from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                where e.business_key_ = ? and j.handler_type_ = 'task-reminder'""", Integer.class, id.toString());
    }

    private LocalDateTime nextReminder(UUID id) {
        return local(jdbc.queryForObject("""
                select j.duedate_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                where e.business_key_ = ? and j.handler_type_ = 'task-reminder'""", Timestamp.class, id.toString()));
    }

    /** The job of the one drawn timer that was set last. */
    private String timer() {
        return jdbc.queryForObject("""
                select l.subject_id from deadline_limit l join act_ru_job j on j.id_ = l.subject_id
                where l.subject_type = 'timer' and l.started_on = ? and l.stopped_at is null
                  and l.rule_key = 'sla_commune_supplement'""", String.class, Date.valueOf(MONDAY));
    }

    private List<LocalDateTime> dues(UUID id, String task, String timer) {
        return List.of(
                local(new Timestamp(task(id).getDueDate().getTime())),
                local(Timestamp.from(shown("truongthon", id).due())),
                local(new Timestamp(management
                        .createJobQuery()
                        .jobId(timer)
                        .singleResult()
                        .getDuedate()
                        .getTime())));
    }

    private static LocalDateTime local(Timestamp at) {
        return LocalDateTime.ofInstant(at.toInstant(), Clocks.ZONE);
    }

    private WorkItems.Row shown(String username, UUID id) {
        return people.as(username, () -> items.openFor(SubjectRef.of("nomination", id)))
                .getFirst();
    }

    /** Among all that is overdue, which grows with what other tests leave behind. */
    private List<WorkItems.Row> urged(String username, UUID id) {
        return people.as(username, () -> {
            List<WorkItems.Row> found = new ArrayList<>();
            WorkItems.Place after = null;
            do {
                WorkItems.Page page = items.page(
                        WorkItems.Tab.OVERDUE,
                        new WorkItems.Query(WorkItems.Filter.NONE, WorkItems.Order.DUE, after, 100));
                page.rows().stream()
                        .filter(row -> row.subject().id().equals(id.toString()))
                        .forEach(found::add);
                after = page.next();
            } while (after != null);
            return found;
        });
    }

    private List<String> executable() {
        return management.createJobQuery().executable().list().stream()
                .map(Job::getId)
                .toList();
    }

    /** The subjects of the limits that the check reports. */
    private List<String> misreckoned() {
        return check.limitsMisreckoned().stream()
                .map(line -> line.split(" ")[1])
                .toList();
    }

    private void on(LocalDate day) {
        people.as("quantri", () -> calendar.remove(CommandKey.fresh(), day));
    }

    private void off(LocalDate day) {
        people.as(
                "quantri",
                () -> calendar.enter(
                        CommandKey.fresh(), new CalendarDay(day, DayKind.OFF, "Thông báo (mẫu)", true, null)));
    }
}
