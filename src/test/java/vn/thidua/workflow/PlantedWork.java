package vn.thidua.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SearchKey;

/** Rows of the work list that no engine knows, as many as a screen never has in a test; who plants them takes them away. */
public final class PlantedWork {

    private static final String UNIT = "ND";

    private final JdbcTemplate jdbc;
    private final AccountId person;

    public PlantedWork(JdbcTemplate jdbc, AccountId person) {
        this.jdbc = jdbc;
        this.person = person;
    }

    /** Something of the person's own. */
    public UUID mine(String kind, String title, Instant created, @Nullable Instant due) {
        return plant(kind, title, created, due, null);
    }

    /** Something the person did. */
    public UUID done(String kind, String title, Instant at) {
        return plant(kind, title, at, null, at);
    }

    /** Many at once, one second after the other. */
    public void mine(int count, String kind, String title, Instant first) {
        jdbc.update(
                """
                insert into workflow_item (id, task_id, process_key, business_key, task_key, todo, subject_type,
                  subject_id, title, unit, unit_name, route, search_key, assignee, state, created_at, due, sort_due)
                select gen_random_uuid(), 'planted-' || gen_random_uuid(), 'Planted', n::text, ?, ?, 'planted', n::text,
                  ?, ?, '', '', ?, ?, 'OPEN', ?::timestamptz, at, at
                from (select n, ?::timestamptz + n * interval '1 second' as at from generate_series(1, ?) n) many""",
                kind,
                todo(kind),
                title,
                UNIT,
                SearchKey.of(todo(kind) + " " + title),
                person.value(),
                Timestamp.from(first),
                Timestamp.from(first),
                count);
    }

    public void takeAway() {
        jdbc.update("delete from workflow_item where task_id like 'planted-%'");
    }

    static String todo(String kind) {
        return "Việc " + kind;
    }

    private UUID plant(String kind, String title, Instant created, @Nullable Instant due, @Nullable Instant doneAt) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                """
                insert into workflow_item (id, task_id, process_key, business_key, task_key, todo, subject_type,
                  subject_id, title, unit, unit_name, route, search_key, assignee, state, created_at, due, sort_due,
                  done_at, done_by, done_by_name)
                values (?, ?, 'Planted', ?, ?, ?, 'planted', ?, ?, ?, '', '', ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                "planted-" + id,
                id.toString(),
                kind,
                todo(kind),
                id.toString(),
                title,
                UNIT,
                SearchKey.of(todo(kind) + " " + title),
                person.value(),
                doneAt == null ? "OPEN" : "DONE",
                Timestamp.from(created),
                due == null ? null : Timestamp.from(due),
                Timestamp.from(due == null ? WorkItemTable.NO_LIMIT : due),
                doneAt == null ? null : Timestamp.from(doneAt),
                doneAt == null ? null : person.value(),
                doneAt == null ? null : "");
        return id;
    }
}
