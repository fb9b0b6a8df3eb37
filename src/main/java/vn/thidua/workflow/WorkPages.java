package vn.thidua.workflow;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;

/** Reads the tabs page by page; each goes on where the one before ended, however much came or went meanwhile. */
@Component
class WorkPages {

    private final NamedParameterJdbcTemplate jdbc;
    private final WorkRows rows;
    private final ClosedWork closed;

    WorkPages(NamedParameterJdbcTemplate jdbc, WorkRows rows, ClosedWork closed) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.closed = closed;
    }

    WorkItems.Page page(WorkItems.Tab tab, WorkItems.Query query, UUID person, Set<RoleAt> roles, Scope scope) {
        MapSqlParameterSource values =
                TabConditions.reader(person, roles, scope).addValue("size", query.size() + 1);
        Sorting sorting = Sorting.of(tab, query.order());
        StringBuilder sql = new StringBuilder(WorkRows.SELECT)
                .append(TabConditions.of(tab))
                .append(closed.without(values))
                .append(TabConditions.filter(query.filter(), values));
        WorkItems.Place after = query.after();
        if (after != null) {
            sql.append(sorting.behind());
            values.addValue("at", Timestamp.from(after.at())).addValue("id", after.id());
        }
        sql.append(sorting.order()).append(" limit :size");
        List<WorkRows.Found> found = jdbc.query(sql.toString(), values, rows::found);
        boolean more = found.size() > query.size();
        List<WorkRows.Found> shown = more ? found.subList(0, query.size()) : found;
        return new WorkItems.Page(
                shown.stream().map(WorkRows.Found::row).toList(), more ? sorting.place(shown.getLast()) : null);
    }

    /** By which moment, and in which direction. */
    private enum Sorting {
        BY_DUE("(i.sort_due, i.id)", ">", "i.sort_due, i.id"),
        BY_COMING("(i.created_at, i.id)", "<", "i.created_at desc, i.id desc"),
        BY_END("(i.done_at, i.id)", "<", "i.done_at desc, i.id desc");

        private final String place;
        private final String than;
        private final String order;

        Sorting(String place, String than, String order) {
            this.place = place;
            this.than = than;
            this.order = order;
        }

        static Sorting of(WorkItems.Tab tab, WorkItems.Order order) {
            if (tab == WorkItems.Tab.DONE) {
                return BY_END;
            }
            return order == WorkItems.Order.DUE ? BY_DUE : BY_COMING;
        }

        String behind() {
            return " and " + place + " " + than + " (:at, :id)";
        }

        String order() {
            return " order by " + order;
        }

        WorkItems.Place place(WorkRows.Found last) {
            WorkItems.Row row = last.row();
            return new WorkItems.Place(
                    switch (this) {
                        case BY_DUE -> last.sortDue();
                        case BY_COMING -> row.createdAt();
                        case BY_END -> row.doneAt() == null ? last.sortDue() : row.doneAt();
                    },
                    row.id());
        }
    }
}
