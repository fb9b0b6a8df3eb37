package vn.thidua.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.Limits.Milestone;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Unscoped;

/** What was said about the limits of tasks, and the columns of the work list that show it. */
@Component
@Unscoped("Written by the engine's timers; nobody is shown it from here")
class NoticeTable {

    private final JdbcTemplate jdbc;

    NoticeTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An open task with a limit, as the reminders see it. */
    record Reminded(
            String processKey,
            String businessKey,
            String taskKey,
            SubjectRef subject,
            Instant due,
            @Nullable RoleAt doer,
            @Nullable String job) {}

    Optional<Reminded> open(String task) {
        return jdbc
                .query(
                        """
                        select process_key, business_key, task_key, subject_type, subject_id, due, doer, reminder_job
                        from workflow_item where task_id = ? and state = 'OPEN' and due is not null""",
                        (row, n) -> {
                            String doer = row.getString("doer");
                            return new Reminded(
                                    row.getString("process_key"),
                                    row.getString("business_key"),
                                    row.getString("task_key"),
                                    new SubjectRef(row.getString("subject_type"), row.getString("subject_id")),
                                    row.getTimestamp("due").toInstant(),
                                    doer == null ? null : RoleAt.parse(doer),
                                    row.getString("reminder_job"));
                        },
                        task)
                .stream()
                .findFirst();
    }

    void timer(String task, @Nullable String job) {
        jdbc.update("update workflow_item set reminder_job = ? where task_id = ?", job, task);
    }

    void expected(String task, boolean expected) {
        jdbc.update("update workflow_item set due_expected = ? where task_id = ?", expected, task);
    }

    boolean isSaid(String task, Milestone step) {
        return !jdbc.queryForList(
                        "select 1 from workflow_notice where task_id = ? and kind = ? and rung = ?",
                        Integer.class,
                        task,
                        step.kind().name(),
                        step.rung())
                .isEmpty();
    }

    /** @return whether it had not been said before */
    boolean say(String task, Milestone said, @Nullable RoleAt to, Instant at) {
        boolean fresh = jdbc.update(
                        """
                        insert into workflow_notice (id, task_id, kind, percent, rung, to_role_at, at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        UUID.randomUUID(),
                        task,
                        said.kind().name(),
                        said.percent(),
                        said.rung(),
                        to == null ? null : to.toString(),
                        Timestamp.from(at))
                == 1;
        if (fresh) {
            show(task);
        }
        return fresh;
    }

    /** The limit ends later than was told: what would be said only then has not been said. */
    void takeBack(String task, Milestone unsaid) {
        if (jdbc.update(
                        "delete from workflow_notice where task_id = ? and kind = ? and rung = ?",
                        task,
                        unsaid.kind().name(),
                        unsaid.rung())
                == 1) {
            show(task);
        }
    }

    /** The work list shows the last thing said. */
    private void show(String task) {
        jdbc.update("""
                update workflow_item i
                set notice = n.kind, notice_percent = n.percent, notice_at = n.at, notice_to = n.to_role_at
                from (select 1) one left join lateral (
                  select * from workflow_notice where task_id = ? order by percent desc, rung desc limit 1) n on true
                where i.task_id = ?""", task, task);
    }
}
