package vn.thidua.workflow;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.shared.Clocks;

/** The way up of a step that nobody does: moves the clock, lets the step's own timer fire, and asks who was told. */
public final class Ladder {

    private final TaskService tasks;
    private final ManagementService management;
    private final WorkItemService items;
    private final WorkingCalendar calendar;
    private final TestPeople people;
    private final MovableClock clock;
    private final JdbcTemplate jdbc;

    public Ladder(ApplicationContext context) {
        tasks = context.getBean(TaskService.class);
        management = context.getBean(ManagementService.class);
        items = context.getBean(WorkItemService.class);
        calendar = context.getBean(WorkingCalendar.class);
        people = context.getBean(TestPeople.class);
        clock = context.getBean(MovableClock.class);
        jdbc = context.getBean(JdbcTemplate.class);
    }

    /** @param doer of a step that is somebody's own; {@code null} for one that is offered to a role */
    public String task(String businessKey, String taskKey, @Nullable String doer) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(taskKey)
                .list()
                .stream()
                .filter(task -> Objects.equals(
                        task.getAssignee(),
                        doer == null ? null : people.id(doer).toString()))
                .map(Task::getId)
                .findFirst()
                .orElseThrow();
    }

    public LocalDateTime due(String task) {
        return LocalDateTime.ofInstant(
                tasks.createTaskQuery().taskId(task).singleResult().getDueDate().toInstant(), Clocks.ZONE);
    }

    /** When the office opens, so many working days after the step was due. */
    public LocalDateTime opening(String task, int workingDays) {
        LocalDate due = due(task).toLocalDate();
        return calendar.addWorkingDays(due, workingDays).atTime(8, 0);
    }

    /** Moves the clock and lets the step's own timer fire if it is time. */
    public void at(String task, LocalDateTime when) {
        clock.set(when.toLocalDate(), when.toLocalTime());
        management.createJobQuery().executable().list().stream()
                .map(job -> (JobEntity) job)
                .filter(job -> task.equals(job.getJobHandlerConfigurationRaw()))
                .forEach(job -> management.executeJob(job.getId()));
    }

    /** What was said of the step, with whom it was said to. */
    public List<String> said(String task) {
        return jdbc.queryForList("""
                select trim(n.kind || ' ' || n.rung || ' ' || coalesce(n.to_role_at, '')) from workflow_notice n
                where n.task_id = ? order by n.at, n.rung""", String.class, task);
    }

    /** Whom the audit trail names as told of a step of the subject. */
    public List<String> escalated(String subject) {
        return jdbc.queryForList(
                "select state_after from audit_entry where action = 'workflow.escalated' and subject_id = ? order by id",
                String.class,
                subject);
    }

    /** Whether somebody reads of it among what is overdue, which grows with what other tests leave behind. */
    public boolean urges(String username, String task) {
        return people.as(username, () -> {
            WorkItems.Place after = null;
            do {
                WorkItems.Page page = items.page(
                        WorkItems.Tab.OVERDUE,
                        new WorkItems.Query(WorkItems.Filter.NONE, WorkItems.Order.DUE, after, 100));
                if (page.rows().stream().anyMatch(row -> row.taskId().equals(task))) {
                    return true;
                }
                after = page.next();
            } while (after != null);
            return false;
        });
    }

    /** Whether what is overdue is that person's list of the day. */
    public boolean daily(String username) {
        return people.as(username, items::urgesDaily);
    }
}
