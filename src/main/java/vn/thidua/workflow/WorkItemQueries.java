package vn.thidua.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.Limits;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.Unscoped;

/** Reads the work list: keyset pages, kept counts, filters. */
@Component
class WorkItemQueries {

    /** One more than the thousand that is told exactly: by it the screen knows that there are more. */
    private static final int COUNTED_TO = 1_001;

    /** Items of the reader's roles: the audiences are few, so they are found first. */
    private static final String GROUP = """
            i.state = 'OPEN' and i.assignee is null
              and i.audience in (select r.audience from workflow_audience_role r where r.role_at in (:roles))""";

    /** Within the assignments held today: whoever left an office reads nothing there any more. */
    private static final String IN_SCOPE = " and (:everything or i.unit in (:units))";

    private static final String MINE = "i.state = 'OPEN' and i.assignee = :person" + IN_SCOPE;

    /** Whoever had a hand in it follows it as long as an assignment of theirs covers its unit, and no longer. */
    private static final String WAITING = """
            i.state = 'OPEN' and i.assignee is distinct from :person
              and (:everything or i.unit in (:units))
              and exists (select 1 from workflow_follower f where f.account = :person
                and f.subject_type = i.subject_type and f.subject_id = i.subject_id)
              and not (i.assignee is null and i.audience in
                (select r.audience from workflow_audience_role r where r.role_at in (:roles)))""";

    /** What went up to a role the reader holds today, oldest due first; nobody's own work, and none they could do. */
    private static final String OVERDUE = """
            i.state = 'OPEN' and i.assignee is distinct from :person
              and exists (select 1 from workflow_notice n
                where n.task_id = i.task_id and n.to_role_at in (:roles))
              and not (i.assignee is null and i.audience in
                (select r.audience from workflow_audience_role r where r.role_at in (:roles)))""";

    private static final String DONE = "i.state = 'DONE' and i.done_by = :person" + IN_SCOPE;

    private final NamedParameterJdbcTemplate jdbc;
    private final RoleHolders people;
    private final Texts texts;
    private final Clock clock;

    WorkItemQueries(NamedParameterJdbcTemplate jdbc, RoleHolders people, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is needed to write an item again. */
    record Open(UUID id, String processKey, String businessKey, String taskKey, String todo, SubjectRef subject) {}

    WorkItems.Page page(WorkItems.Tab tab, WorkItems.Query query, UUID person, Set<RoleAt> roles, Scope scope) {
        boolean done = tab == WorkItems.Tab.DONE;
        MapSqlParameterSource values = scoped(reader(person, roles), scope).addValue("size", query.size() + 1);
        StringBuilder sql = new StringBuilder(SELECT).append(where(tab));
        filter(query, values, sql);
        Cursor after = Cursor.parse(query.after());
        if (after != null) {
            sql.append(done ? " and (i.done_at, i.id) < (:at, :id)" : " and (i.sort_due, i.id) > (:at, :id)");
            values.addValue("at", Timestamp.from(after.at())).addValue("id", after.id());
        }
        sql.append(done ? " order by i.done_at desc, i.id desc" : " order by i.sort_due, i.id")
                .append(" limit :size");
        List<Found> found = jdbc.query(sql.toString(), values, this::found);
        boolean more = found.size() > query.size();
        List<Found> shown = more ? found.subList(0, query.size()) : found;
        String next = more ? shown.getLast().cursor(done).toString() : null;
        return new WorkItems.Page(shown.stream().map(Found::row).toList(), next);
    }

    WorkItems.Counts counts(UUID person, Set<RoleAt> roles, Scope scope) {
        MapSqlParameterSource values = scoped(reader(person, roles), scope)
                .addValue("done", WorkItemTable.doneBy(person) + "%")
                .addValue(
                        "doneAt",
                        scope.codes().stream()
                                .map(unit -> WorkItemTable.doneBy(person) + unit)
                                .toList())
                .addValue("now", Timestamp.from(clock.instant()));
        long mine = sum(limited(MINE), values);
        long group = sum("""
                select coalesce(sum(step), 0) from workflow_count where owner in (
                  select 'audience:' || r.audience from workflow_audience_role r where r.role_at in (:roles))""", values);
        long done = sum(
                "select coalesce(sum(step), 0) from workflow_count where "
                        + (scope.everything() ? "owner like :done" : "owner in (:doneAt)"),
                values);
        long waiting = sum(limited(WAITING), values);
        long late = sum(limited("(" + MINE + " or " + GROUP + ") and i.due < :now"), values);
        long overdue = sum(limited(OVERDUE), values);
        return new WorkItems.Counts(mine, group, overdue, waiting, done, late);
    }

    List<WorkItems.Row> openFor(SubjectRef subject, UUID person, Set<RoleAt> roles, Scope scope) {
        MapSqlParameterSource values = subject(scoped(reader(person, roles), scope), subject);
        return rows(SELECT + "(" + MINE + " or " + GROUP + ")" + OF_SUBJECT, values);
    }

    @Unscoped("By a subject that the caller found within its scope")
    List<WorkItems.Row> waiting(SubjectRef subject) {
        return rows(SELECT + "i.state = 'OPEN'" + OF_SUBJECT, subject(new MapSqlParameterSource(), subject));
    }

    @Unscoped("By a subject that the caller found within its scope")
    List<WorkItems.Row> waitingIn(String processKey, String businessKey) {
        return rows(
                SELECT + "i.state = 'OPEN' and i.process_key = :process and i.business_key = :key",
                new MapSqlParameterSource("process", processKey).addValue("key", businessKey));
    }

    @Unscoped("To write the items again; nobody is shown them")
    List<Open> openItems(SubjectRef subject) {
        return jdbc.query(
                "select * from workflow_item i where i.state = 'OPEN'" + OF_SUBJECT,
                subject(new MapSqlParameterSource(), subject),
                WorkItemQueries::open);
    }

    @Unscoped("Keys of one task, for the gate and the audit; nobody is shown them")
    Open byTask(String taskId) {
        return jdbc
                .query(
                        "select * from workflow_item i where i.task_id = :task",
                        new MapSqlParameterSource("task", taskId),
                        WorkItemQueries::open)
                .stream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("workflow.task.gone"));
    }

    private static final String SELECT =
            "select i.*, a.roles from workflow_item i left join workflow_audience a on a.id = i.audience where ";
    private static final String OF_SUBJECT = " and i.subject_type = :type and i.subject_id = :subject";

    private List<WorkItems.Row> rows(String sql, MapSqlParameterSource values) {
        return jdbc.query(sql + " order by i.sort_due, i.id", values, this::found).stream()
                .map(Found::row)
                .toList();
    }

    private static void filter(WorkItems.Query query, MapSqlParameterSource values, StringBuilder sql) {
        String search = query.search();
        if (search != null && !search.isBlank()) {
            int n = 0;
            for (String word : SearchKey.of(search).split(" ")) {
                sql.append(" and i.search_key like :word").append(n);
                values.addValue("word" + n++, "%" + word.replace("%", "").replace("_", "") + "%");
            }
        }
        String taskKey = query.taskKey();
        if (taskKey != null) {
            sql.append(" and i.task_key = :taskKey");
            values.addValue("taskKey", taskKey);
        }
    }

    private static String where(WorkItems.Tab tab) {
        return switch (tab) {
            case MINE -> MINE;
            case GROUP -> GROUP;
            case OVERDUE -> OVERDUE;
            case WAITING -> WAITING;
            case DONE -> DONE;
        };
    }

    private static String limited(String where) {
        return "select count(*) from (select 1 from workflow_item i where " + where + " limit " + COUNTED_TO + ") few";
    }

    private long sum(String sql, MapSqlParameterSource values) {
        Long sum = jdbc.queryForObject(sql, values, Long.class);
        return sum == null ? 0 : sum;
    }

    private static MapSqlParameterSource reader(UUID person, Set<RoleAt> roles) {
        List<String> held = new ArrayList<>(roles.stream().map(RoleAt::toString).toList());
        if (held.isEmpty()) {
            held.add("-");
        }
        return new MapSqlParameterSource("person", person).addValue("roles", held);
    }

    private static MapSqlParameterSource scoped(MapSqlParameterSource values, Scope scope) {
        return values.addValue("everything", scope.everything()).addValue("units", scope.codes());
    }

    private static MapSqlParameterSource subject(MapSqlParameterSource values, SubjectRef subject) {
        return values.addValue("type", subject.type()).addValue("subject", subject.id());
    }

    private static Open open(ResultSet row, int n) throws SQLException {
        return new Open(
                row.getObject("id", UUID.class),
                row.getString("process_key"),
                row.getString("business_key"),
                row.getString("task_key"),
                row.getString("todo"),
                new SubjectRef(row.getString("subject_type"), row.getString("subject_id")));
    }

    private record Found(WorkItems.Row row, Instant sortDue) {

        Cursor cursor(boolean done) {
            Instant doneAt = row.doneAt();
            return new Cursor(done && doneAt != null ? doneAt : sortDue, row.id());
        }
    }

    private Found found(ResultSet row, int n) throws SQLException {
        UUID assignee = row.getObject("assignee", UUID.class);
        WorkItems.Row item = new WorkItems.Row(
                row.getObject("id", UUID.class),
                row.getString("task_id"),
                row.getString("process_key"),
                row.getString("task_key"),
                row.getString("todo"),
                new SubjectRef(row.getString("subject_type"), row.getString("subject_id")),
                row.getString("title"),
                row.getString("form"),
                new UnitCode(row.getString("unit")),
                row.getString("unit_name"),
                who(row.getString("done_by_name"), assignee, row.getString("roles")),
                assignee != null,
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("due")),
                row.getBoolean("due_expected"),
                notice(row),
                instant(row.getTimestamp("done_at")),
                row.getString("route"));
        return new Found(item, row.getTimestamp("sort_due").toInstant());
    }

    private static WorkItems.@Nullable Notice notice(ResultSet row) throws SQLException {
        String kind = row.getString("notice");
        if (kind == null) {
            return null;
        }
        String to = row.getString("notice_to");
        return new WorkItems.Notice(
                Limits.Kind.valueOf(kind),
                row.getInt("notice_percent"),
                row.getTimestamp("notice_at").toInstant(),
                to == null ? null : RoleAt.parse(to).role());
    }

    private String who(@Nullable String doneBy, @Nullable UUID assignee, @Nullable String roles) {
        if (doneBy != null) {
            return doneBy;
        }
        if (assignee != null) {
            return people.nameOf(new AccountId(assignee));
        }
        if (roles == null) {
            return "";
        }
        return Arrays.stream(roles.split(","))
                .map(role -> texts.text("shared.enum.Role." + RoleAt.parse(role).role()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /** Where a page ended. */
    record Cursor(Instant at, UUID id) {

        static @Nullable Cursor parse(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            int cut = text.indexOf('_');
            return new Cursor(Instant.parse(text.substring(0, cut)), UUID.fromString(text.substring(cut + 1)));
        }

        @Override
        public String toString() {
            return at + "_" + id;
        }
    }
}
