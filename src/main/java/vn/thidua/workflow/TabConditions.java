package vn.thidua.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;

/** What belongs to a tab, and what a filter leaves of it: conditions on {@code workflow_item i} with named values. */
final class TabConditions {

    /** Items of the reader's roles: the audiences are few, so they are found first. */
    static final String GROUP = """
            i.state = 'OPEN' and i.assignee is null
              and i.audience in (select r.audience from workflow_audience_role r where r.role_at in (:roles))""";

    /** Within the assignments held today: whoever left an office reads nothing there any more. */
    private static final String IN_SCOPE = " and (:everything or i.unit in (:units))";

    static final String MINE = "i.state = 'OPEN' and i.assignee = :person" + IN_SCOPE;

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

    private TabConditions() {}

    static String of(WorkItems.Tab tab) {
        return switch (tab) {
            case MINE -> MINE;
            case GROUP -> GROUP;
            case OVERDUE -> OVERDUE;
            case WAITING -> WAITING;
            case DONE -> DONE;
        };
    }

    /** Who asks, and from where they may read. */
    static MapSqlParameterSource reader(UUID person, Set<RoleAt> roles, Scope scope) {
        List<String> held = new ArrayList<>(roles.stream().map(RoleAt::toString).toList());
        if (held.isEmpty()) {
            held.add("-");
        }
        return new MapSqlParameterSource("person", person)
                .addValue("roles", held)
                .addValue("everything", scope.everything())
                .addValue("units", scope.codes());
    }

    /** Adds the filter's values; the answer begins with {@code and}, or is empty. */
    static String filter(WorkItems.Filter filter, MapSqlParameterSource values) {
        StringBuilder sql = new StringBuilder();
        String search = filter.search();
        if (search != null) {
            int n = 0;
            // No sign that LIKE or the server reads otherwise gets through: the key has letters and digits only.
            for (String word :
                    SearchKey.of(search).replaceAll("[^\\p{L}\\p{N} ]", "").split(" ")) {
                sql.append(" and i.search_key like :word").append(n);
                values.addValue("word" + n++, "%" + word + "%");
            }
        }
        String taskKey = filter.taskKey();
        if (taskKey != null) {
            sql.append(" and i.task_key = :taskKey");
            values.addValue("taskKey", taskKey);
        }
        return sql.toString();
    }
}
