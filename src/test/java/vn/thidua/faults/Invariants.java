package vn.thidua.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What holds between our tables and the engine's whatever was killed in between. */
final class Invariants {

    private static final Map<String, String> BROKEN = new LinkedHashMap<>(Map.of(
            "engine task without its open item, or the reverse",
            """
            select coalesce(t.id_, i.task_id) from act_ru_task t
            full join (select * from workflow_item where state = 'OPEN') i on i.task_id = t.id_
            where t.id_ is null or i.task_id is null""",
            "open limit without its task or timer, task with a due date without its limit, reminder of no task",
            """
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
              select reminder_job from workflow_item where state = 'OPEN' and reminder_job is not null)""",
            "nomination under way without its process, or the reverse",
            """
            select coalesce(n.id::text, e.business_key_)
            from (select id from nomination
                  where stage not in ('DRAFT', 'SETTLED', 'RETURNED', 'WITHDRAWN', 'STOPPED')) n
            full join (select x.business_key_ from act_ru_execution x
                       join act_re_procdef d on d.id_ = x.proc_def_id_
                       where x.parent_id_ is null and d.key_ = 'AwardNomination') e on e.business_key_ = n.id::text
            where n.id is null or e.business_key_ is null""",
            "act on a nomination without an entry on the audit trail",
            """
            select n.id::text from nomination n where n.stage <> 'DRAFT' and not exists
                (select 1 from audit_entry a where a.subject_id = n.id::text)""",
            "process that stands still after a failure",
            "select id_ from act_ru_incident"));

    private Invariants() {}

    /** Each broken one with the first id that breaks it. */
    static List<String> broken(Connection database) throws SQLException {
        List<String> broken = new ArrayList<>();
        try (Statement statement = database.createStatement()) {
            for (Map.Entry<String, String> each : BROKEN.entrySet()) {
                try (ResultSet found = statement.executeQuery(each.getValue())) {
                    if (found.next()) {
                        broken.add(each.getKey() + ": " + found.getString(1));
                    }
                }
            }
        }
        return broken;
    }
}
