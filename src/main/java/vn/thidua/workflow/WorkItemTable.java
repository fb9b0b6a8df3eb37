package vn.thidua.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.SearchKey;

/** Writes the work list. Plain JDBC: it runs inside the engine's own flush. */
@Component
class WorkItemTable {

    /** Sorts what has no limit behind everything that has one. */
    static final Instant NO_LIMIT = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcTemplate jdbc;

    WorkItemTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A task that has just been created. */
    record Fresh(
            UUID id,
            String taskId,
            String processKey,
            String businessKey,
            String taskKey,
            String todo,
            ProcessSubjects.Description subject,
            String route,
            List<String> roles,
            @Nullable UUID assignee,
            @Nullable RoleAt doer,
            @Nullable String reminderJob,
            Instant createdAt,
            @Nullable Instant due,
            boolean dueExpected) {}

    /** The columns that decide under which count an item stands. */
    private record Standing(
            @Nullable UUID audience,
            @Nullable UUID assignee,
            @Nullable String reminderJob) {}

    void insert(Fresh item) {
        UUID audience = item.roles().isEmpty() ? null : audience(item.roles());
        ProcessSubjects.Description subject = item.subject();
        jdbc.update(
                """
                insert into workflow_item (id, task_id, process_key, business_key, task_key, todo, subject_type,
                  subject_id, title, form, unit, unit_name, route, search_key, audience, assignee, state, created_at,
                  due, sort_due, doer, reminder_job, due_expected)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?)""",
                item.id(),
                item.taskId(),
                item.processKey(),
                item.businessKey(),
                item.taskKey(),
                item.todo(),
                subject.subject().type(),
                subject.subject().id(),
                subject.title(),
                subject.form(),
                subject.unit().value(),
                subject.unitName(),
                item.route(),
                searchKey(item.todo(), subject),
                audience,
                item.assignee(),
                Timestamp.from(item.createdAt()),
                timestamp(item.due()),
                Timestamp.from(item.due() == null ? NO_LIMIT : item.due()),
                item.doer() == null ? null : item.doer().toString(),
                item.reminderJob(),
                item.dueExpected());
        count(new Standing(audience, item.assignee(), item.reminderJob()), 1);
    }

    void reassign(String taskId, @Nullable UUID assignee, @Nullable Instant due) {
        Standing before = lock(taskId);
        if (before == null) {
            // The engine fires "assignment" before "create" for a task born with an assignee.
            return;
        }
        jdbc.update(
                "update workflow_item set assignee = ?, due = ?, sort_due = ? where task_id = ?",
                assignee,
                timestamp(due),
                Timestamp.from(due == null ? NO_LIMIT : due),
                taskId);
        count(before, -1);
        count(new Standing(before.audience(), assignee, before.reminderJob()), 1);
    }

    /** @return the job of its reminder, where one was set */
    @Nullable
    String done(String taskId, Instant at, @Nullable UUID by, String byName) {
        Standing before = lock(taskId);
        jdbc.update("""
                update workflow_item set state = 'DONE', done_at = ?, done_by = ?, done_by_name = ?
                where task_id = ?""", Timestamp.from(at), by, byName, taskId);
        if (before != null) {
            count(before, -1);
        }
        if (by != null) {
            jdbc.update(
                    "insert into workflow_count (owner, step) select ? || unit, 1 from workflow_item where task_id = ?",
                    doneBy(by),
                    taskId);
            follow(by, taskId);
        }
        return before == null ? null : before.reminderJob();
    }

    /**
     * The task ended without anybody doing it: withdrawn, closed by a deadline.
     *
     * @return the job of its reminder, where one was set
     */
    @Nullable
    String gone(String taskId) {
        Standing before = lock(taskId);
        if (before != null
                && jdbc.update("update workflow_item set state = 'GONE' where task_id = ? and state = 'OPEN'", taskId)
                        == 1) {
            count(before, -1);
        }
        return before == null ? null : before.reminderJob();
    }

    void describeAgain(UUID id, String todo, ProcessSubjects.Description subject) {
        jdbc.update(
                """
                update workflow_item set title = ?, form = ?, unit = ?, unit_name = ?, search_key = ?
                where id = ?""",
                subject.title(),
                subject.form(),
                subject.unit().value(),
                subject.unitName(),
                searchKey(todo, subject),
                id);
        dueAgain(id);
    }

    /** A task that the engine has not written yet keeps the due its own event brought. */
    private void dueAgain(UUID id) {
        jdbc.update("""
                update workflow_item i
                set due = t.due_date_::timestamptz, sort_due = coalesce(t.due_date_::timestamptz, ?)
                from act_ru_task t
                where i.id = ? and t.id_ = i.task_id""", Timestamp.from(NO_LIMIT), id);
    }

    /** Replaces each owner's steps by their sum. */
    void foldCounts() {
        jdbc.update("""
                with gone as (delete from workflow_count where ctid in (
                    select ctid from workflow_count for update skip locked) returning owner, step)
                insert into workflow_count (owner, step)
                select owner, sum(step) from gone group by owner having sum(step) <> 0""");
    }

    private void follow(UUID account, String taskId) {
        jdbc.update("""
                insert into workflow_follower (account, subject_type, subject_id)
                select ?, subject_type, subject_id from workflow_item where task_id = ? on conflict do nothing""", account, taskId);
    }

    private @Nullable Standing lock(String taskId) {
        return jdbc
                .query(
                        "select audience, assignee, reminder_job from workflow_item where task_id = ? and state = 'OPEN' for update",
                        (row, n) -> new Standing(
                                row.getObject("audience", UUID.class),
                                row.getObject("assignee", UUID.class),
                                row.getString("reminder_job")),
                        taskId)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private void count(Standing standing, int step) {
        if (standing.assignee() == null && standing.audience() != null) {
            jdbc.update(
                    "insert into workflow_count (owner, step) values (?, ?)", "audience:" + standing.audience(), step);
        }
    }

    /** Beginning of the owner under which the work that somebody did is counted; the code of its unit follows. */
    static String doneBy(UUID account) {
        return "done:" + account + "@";
    }

    private UUID audience(List<String> roles) {
        String text = String.join(",", roles);
        List<UUID> known = jdbc.queryForList("select id from workflow_audience where roles = ?", UUID.class, text);
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        // Two transactions may meet the same new set at once: the unique text lets one of them win.
        jdbc.update(
                "insert into workflow_audience (id, roles) values (?, ?) on conflict do nothing",
                UUID.randomUUID(),
                text);
        UUID id = jdbc.queryForObject("select id from workflow_audience where roles = ?", UUID.class, text);
        for (String role : roles) {
            jdbc.update(
                    "insert into workflow_audience_role (audience, role_at) values (?, ?) on conflict do nothing",
                    id,
                    role);
        }
        return Objects.requireNonNull(id);
    }

    private static String searchKey(String todo, ProcessSubjects.Description subject) {
        String form = subject.form();
        return SearchKey.of(todo + " " + subject.title() + " " + subject.unitName() + " " + (form == null ? "" : form));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
