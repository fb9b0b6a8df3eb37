package vn.thidua.workflow;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.Limits;

/** Holds the work list against the engine's own tasks, and the kept counts against the rows. */
@Component
class WorkListCheck {

    private final JdbcTemplate jdbc;
    private final Limits limits;

    WorkListCheck(JdbcTemplate jdbc, Limits limits) {
        this.jdbc = jdbc;
        this.limits = limits;
    }

    /**
     * Tasks without an open item, items without a task, items held by somebody else than the task, and items that show
     * or sort by another due than the task's.
     */
    List<String> differences() {
        return jdbc.queryForList("""
                select coalesce(t.id_, i.task_id)
                from act_ru_task t
                full join (select * from workflow_item where state = 'OPEN') i on i.task_id = t.id_
                where t.id_ is null or i.task_id is null or t.assignee_ is distinct from i.assignee::text
                  or t.due_date_::timestamptz is distinct from i.due
                  or i.sort_due is distinct from coalesce(i.due, ?)
                order by 1""", String.class, Timestamp.from(WorkItemTable.NO_LIMIT));
    }

    /** Open limits whose task or timer is gone, tasks with a due date and no limit, reminders of no open task. */
    List<String> limitsAdrift() {
        return jdbc.queryForList("""
                select l.subject_type || ' ' || l.subject_id from deadline_limit l
                where l.stopped_at is null
                  and (l.subject_type = 'task' and l.subject_id not in (select id_ from act_ru_task)
                    or l.subject_type = 'timer' and l.subject_id not in (select id_ from act_ru_job))
                union all
                select 'task ' || t.id_ from act_ru_task t
                where t.due_date_ is not null and t.id_ not in (
                  select subject_id from deadline_limit where subject_type = 'task' and stopped_at is null)
                union all
                select 'reminder ' || j.id_ from act_ru_job j
                where j.handler_type_ = 'task-reminder' and j.id_ not in (
                  select reminder_job from workflow_item where state = 'OPEN' and reminder_job is not null)
                order by 1""", String.class);
    }

    /** Open limits that end on another day than today's calendar gives, with that day. */
    List<String> limitsMisreckoned() {
        return limits.misreckoned().stream()
                .map(limit -> limit.subject().type() + " " + limit.subject().id() + " " + limit.due())
                .toList();
    }

    /** Owners whose kept count is not what the rows say. */
    List<String> wrongCounts() {
        return jdbc.queryForList("""
                with rows as (
                  select 'audience:' || audience as owner, count(*) as n from workflow_item
                    where state = 'OPEN' and assignee is null and audience is not null group by 1
                  union all
                  select 'done:' || done_by || '@' || unit, count(*) from workflow_item
                    where state = 'DONE' and done_by is not null group by 1),
                kept as (select owner, sum(step) as n from workflow_count group by owner having sum(step) <> 0)
                select coalesce(rows.owner, kept.owner) from rows full join kept on kept.owner = rows.owner
                where rows.n is distinct from kept.n order by 1""", String.class);
    }
}
