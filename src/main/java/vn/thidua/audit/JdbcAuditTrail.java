package vn.thidua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.SubjectRef;

/** Reads entries by their subject or by a mention of it, each through its own index. */
@Component
class JdbcAuditTrail implements AuditTrail {

    private static final String SELECT = """
            select at, actor_name, on_behalf_of_name, action, state_before, state_after, reason from (
                select * from audit_entry where subject_type = ? and subject_id = ?
                union
                select * from audit_entry where mention_ids @> ?::text[]) found
            order by id desc
            """;

    private final JdbcClient jdbc;

    JdbcAuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Row> of(SubjectRef subject) {
        return jdbc.sql(SELECT)
                .param(subject.type())
                .param(subject.id())
                .param(new String[] {subject.id()})
                .query(JdbcAuditTrail::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("on_behalf_of_name"),
                row.getString("action"),
                row.getString("state_before"),
                row.getString("state_after"),
                row.getString("reason"));
    }
}
