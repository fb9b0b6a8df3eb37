package vn.thidua.council;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes a test's sessions out of the Council's tables, the work list and the history of variables; what is sealed stays. */
final class SessionRemoval {

    private static final List<String> THROUGH_ANOTHER = List.of(
            "council_opinion_choice where opinion in (select id from council_opinion where session = any(?))",
            "council_interest where declaration in (select id from council_declaration where session = any(?))",
            "council_signature where minutes in (select id from council_minutes where session = any(?))");

    private static final List<String> BY_THEMSELVES = List.of(
            "council_session where id = any(?)",
            "workflow_item where business_key = any(?::text[])",
            "act_hi_varinst where proc_inst_id_ in"
                    + " (select id_ from act_hi_procinst where business_key_ = any(?::text[]))");

    /** How much of it somebody has done, or an audience has before it, is counted apart, and no more of it is there. */
    private static final String COUNTS = """
            insert into workflow_count (owner, step)
            select coalesce('done:' || done_by || '@' || unit, 'audience:' || audience), -count(*) from workflow_item
            where business_key = any(?::text[])
              and (state = 'DONE' and done_by is not null
                   or state = 'OPEN' and assignee is null and audience is not null)
            group by 1""";

    private final JdbcTemplate superuser;

    SessionRemoval(JdbcTemplate superuser) {
        this.superuser = superuser;
    }

    void remove(Collection<UUID> sessions) {
        List<String> all = new ArrayList<>(THROUGH_ANOTHER);
        superuser.queryForList("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and table_name like 'council%' and column_name = 'session'
                          and data_type = 'uuid'""", String.class).forEach(table -> all.add(table + " where session = any(?)"));
        all.addAll(BY_THEMSELVES);
        superuser.execute((ConnectionCallback<Void>) connection -> {
            remove(connection, all, sessions);
            return null;
        });
    }

    /** Without the triggers that keep rows and tell screens. */
    private static void remove(Connection connection, List<String> rows, Collection<UUID> sessions)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            update(connection, COUNTS, sessions);
            for (String some : rows) {
                update(connection, "delete from " + some, sessions);
            }
            statement.execute("reset session_replication_role");
        }
    }

    private static void update(Connection connection, String sql, Collection<UUID> sessions) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setArray(1, connection.createArrayOf("uuid", sessions.toArray()));
            update.executeUpdate();
        }
    }
}
