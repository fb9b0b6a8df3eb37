package vn.thidua.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;

/** What stands at the head of the work list: how many each tab has, and what kinds of work there are. */
@Component
class WorkTabs {

    /** One more than the thousand that is told exactly: by it the screen knows that there are more. */
    private static final int COUNTED_TO = 1_001;

    /** Of how many rows the kinds are told: what somebody did in years is not read through for a filter. */
    private static final int KINDS_OF = 5_000;

    private final NamedParameterJdbcTemplate jdbc;
    private final ClosedWork closed;
    private final Clock clock;

    WorkTabs(NamedParameterJdbcTemplate jdbc, ClosedWork closed, Clock clock) {
        this.jdbc = jdbc;
        this.closed = closed;
        this.clock = clock;
    }

    WorkItems.Counts counts(WorkItems.Filter filter, UUID person, Set<RoleAt> roles, Scope scope) {
        MapSqlParameterSource values =
                TabConditions.reader(person, roles, scope).addValue("now", Timestamp.from(clock.instant()));
        String open = closed.without(values);
        String filtered = TabConditions.filter(filter, values) + open;
        // The kept counts are of everybody in the group: they would tell that something is left out.
        boolean all = filter.isNone() && open.isEmpty();
        return new WorkItems.Counts(
                counted(WorkItems.Tab.MINE, filtered, values),
                all ? keptOfGroup(values) : counted(WorkItems.Tab.GROUP, filtered, values),
                counted(WorkItems.Tab.OVERDUE, filtered, values),
                counted(WorkItems.Tab.WAITING, filtered, values),
                all ? keptOfDone(values, person, scope) : counted(WorkItems.Tab.DONE, filtered, values),
                limited("(" + TabConditions.MINE + " or " + TabConditions.GROUP + ") and i.due < :now" + open, values));
    }

    /** In the order of their names; a kind that was renamed in the model goes by its newest name. */
    List<WorkItems.Kind> kinds(WorkItems.Tab tab, UUID person, Set<RoleAt> roles, Scope scope) {
        MapSqlParameterSource values =
                TabConditions.reader(person, roles, scope).addValue("most", KINDS_OF);
        String newest = tab == WorkItems.Tab.DONE ? "i.done_at desc" : "i.sort_due";
        return jdbc.query(
                """
                select task_key, todo from (
                  select distinct on (task_key) task_key, todo from (
                    select i.task_key, i.todo, i.created_at from workflow_item i where %s order by %s limit :most) read
                  order by task_key, created_at desc) kinds
                order by todo collate "vi-x-icu", task_key""".formatted(TabConditions.of(tab) + closed.without(values), newest),
                values,
                (row, n) -> new WorkItems.Kind(row.getString("task_key"), row.getString("todo")));
    }

    private long keptOfGroup(MapSqlParameterSource values) {
        return sum("""
                select coalesce(sum(step), 0) from workflow_count where owner in (
                  select 'audience:' || r.audience from workflow_audience_role r where r.role_at in (:roles))""", values);
    }

    private long keptOfDone(MapSqlParameterSource values, UUID person, Scope scope) {
        values.addValue("done", WorkItemTable.doneBy(person) + "%")
                .addValue(
                        "doneAt",
                        scope.codes().stream()
                                .map(unit -> WorkItemTable.doneBy(person) + unit)
                                .toList());
        return sum(
                "select coalesce(sum(step), 0) from workflow_count where "
                        + (scope.everything() ? "owner like :done" : "owner in (:doneAt)"),
                values);
    }

    private long counted(WorkItems.Tab tab, String filtered, MapSqlParameterSource values) {
        return limited(TabConditions.of(tab) + filtered, values);
    }

    private long limited(String where, MapSqlParameterSource values) {
        return sum(
                "select count(*) from (select 1 from workflow_item i where " + where + " limit " + COUNTED_TO + ") few",
                values);
    }

    private long sum(String sql, MapSqlParameterSource values) {
        Long sum = jdbc.queryForObject(sql, values, Long.class);
        return sum == null ? 0 : sum;
    }
}
