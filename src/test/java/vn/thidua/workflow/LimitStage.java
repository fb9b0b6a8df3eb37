package vn.thidua.workflow;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
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
import vn.thidua.shared.Clocks;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;

/** A nomination of a Monday in March 2033 that waits for the officer, with the limit of that step: what happens to it. */
@IntegrationTest
@Transactional
abstract class LimitStage {

    static final String PROCESS = "AwardNomination";
    static final LocalDate MONDAY = LocalDate.of(2033, 3, 7);
    static final LocalDate THURSDAY = LocalDate.of(2033, 3, 10);

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

    Nominating nominating;
    Ladder ladder;

    @BeforeEach
    void monday() {
        clock.set(MONDAY, LocalTime.of(9, 0));
        nominating = new Nominating(context);
        ladder = new Ladder(context);
    }

    UUID waiting() {
        return nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
    }

    Task task(UUID id) {
        return tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(id.toString())
                .singleResult();
    }

    Map<String, Object> limit(String subject) {
        return jdbc.queryForMap("select * from deadline_limit where subject_id = ?", subject);
    }

    /** Moves the clock and lets the task's own timer fire if it is time. */
    void at(LocalDate day, int hour, int minute, UUID id) {
        ladder.at(task(id).getId(), day.atTime(hour, minute));
    }

    List<String> notices(UUID id) {
        return ladder.said(task(id).getId()).stream()
                .map(said -> said.replaceAll(" [A-Z_]+@.*", ""))
                .toList();
    }

    int reminders(UUID id) {
        return jdbc.queryForObject("""
                select count(*) from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                where e.business_key_ = ? and j.handler_type_ = 'task-reminder'""", Integer.class, id.toString());
    }

    LocalDateTime nextReminder(UUID id) {
        return local(jdbc.queryForObject("""
                select j.duedate_ from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_
                where e.business_key_ = ? and j.handler_type_ = 'task-reminder'""", Timestamp.class, id.toString()));
    }

    /** The job of the one drawn timer that was set last. */
    String timer() {
        return jdbc.queryForObject("""
                select l.subject_id from deadline_limit l join act_ru_job j on j.id_ = l.subject_id
                where l.subject_type = 'timer' and l.started_on = ? and l.stopped_at is null
                  and l.rule_key = 'sla_commune_supplement'""", String.class, Date.valueOf(MONDAY));
    }

    List<LocalDateTime> dues(UUID id, String task, String timer) {
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

    static LocalDateTime local(Timestamp at) {
        return LocalDateTime.ofInstant(at.toInstant(), Clocks.ZONE);
    }

    WorkItems.Row shown(String username, UUID id) {
        return people.as(username, () -> items.openFor(SubjectRef.of("nomination", id)))
                .getFirst();
    }

    boolean urged(String username, UUID id) {
        return ladder.urges(username, task(id).getId());
    }

    List<String> executable() {
        return management.createJobQuery().executable().list().stream()
                .map(Job::getId)
                .toList();
    }

    /** The subjects of the limits that the check reports. */
    List<String> misreckoned() {
        return check.limitsMisreckoned().stream()
                .map(line -> line.split(" ")[1])
                .toList();
    }

    void on(LocalDate day) {
        people.as("quantri", () -> calendar.remove(CommandKey.fresh(), day));
    }

    void off(LocalDate day) {
        people.as(
                "quantri",
                () -> calendar.enter(
                        CommandKey.fresh(), new CalendarDay(day, DayKind.OFF, "Thông báo (mẫu)", true, null)));
    }
}
