package vn.thidua.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.SubjectRef;

/** Reads entries by their subject or by a mention of it, each through its own index. */
@Component
class JdbcAuditTrail implements AuditTrail {

    private static final String ENTRIES = """
            select at, actor_name, on_behalf_of_name, action, state_before, state_after, reason from (
                select * from audit_entry where subject_type = ? and subject_id = ?
                union
                select * from audit_entry where mention_ids @> ?::text[]) found
            """;

    private static final String OF_PARTS = """
            where exists (select from unnest(?::text[], ?::text[], ?::timestamptz[]) part(type, id, since)
                where found.at >= part.since and (part.id = any (found.mention_ids)
                    or (found.subject_type = part.type and found.subject_id = part.id)))
            """;

    private static final String NEWEST_FIRST = "order by id desc";

    private final JdbcClient jdbc;

    JdbcAuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Row> of(SubjectRef subject) {
        return entries(ENTRIES + NEWEST_FIRST, subject)
                .query(JdbcAuditTrail::row)
                .list();
    }

    @Override
    public List<Row> of(SubjectRef subject, Map<SubjectRef, Instant> parts) {
        List<SubjectRef> refs = List.copyOf(parts.keySet());
        return entries(ENTRIES + OF_PARTS + NEWEST_FIRST, subject)
                .param(refs.stream().map(SubjectRef::type).toArray(String[]::new))
                .param(refs.stream().map(SubjectRef::id).toArray(String[]::new))
                .param(refs.stream().map(ref -> String.valueOf(parts.get(ref))).toArray(String[]::new))
                .query(JdbcAuditTrail::row)
                .list();
    }

    private JdbcClient.StatementSpec entries(String sql, SubjectRef subject) {
        return jdbc.sql(sql).param(subject.type()).param(subject.id()).param(new String[] {subject.id()});
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
