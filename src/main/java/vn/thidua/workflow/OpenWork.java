package vn.thidua.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Unscoped;

/** Items of one subject or one task. */
@Component
class OpenWork {

    private static final String OF_SUBJECT = " and i.subject_type = :type and i.subject_id = :subject";

    private final NamedParameterJdbcTemplate jdbc;
    private final WorkRows rows;
    private final ClosedWork closed;

    OpenWork(NamedParameterJdbcTemplate jdbc, WorkRows rows, ClosedWork closed) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.closed = closed;
    }

    /** What is needed to write an item again. */
    record Item(UUID id, String processKey, String businessKey, String taskKey, String todo, SubjectRef subject) {}

    /**
     * To whom an open task is offered.
     *
     * @param assignee who has taken it, or whose alone it is
     * @param roles who may take it; none where it is somebody's alone
     */
    record Offer(
            String taskId,
            String processKey,
            String businessKey,
            String taskKey,
            @Nullable AccountId assignee,
            Set<RoleAt> roles) {}

    /** What the reader has or may take. */
    List<WorkItems.Row> forReader(SubjectRef subject, UUID person, Set<RoleAt> roles, Scope scope) {
        MapSqlParameterSource values = with(subject, TabConditions.reader(person, roles, scope));
        return read(
                "(" + TabConditions.MINE + " or " + TabConditions.GROUP + ")" + OF_SUBJECT + closed.without(values),
                values);
    }

    @Unscoped("By a subject that the caller found within its scope")
    List<WorkItems.Row> on(SubjectRef subject) {
        return read("i.state = 'OPEN'" + OF_SUBJECT, with(subject, new MapSqlParameterSource()));
    }

    @Unscoped("By a subject that the caller found within its scope")
    List<WorkItems.Row> in(String processKey, String businessKey) {
        return read(
                "i.state = 'OPEN' and i.process_key = :process and i.business_key = :key",
                new MapSqlParameterSource("process", processKey).addValue("key", businessKey));
    }

    @Unscoped("To write the items again; nobody is shown them")
    List<Item> toDescribe(SubjectRef subject) {
        return jdbc.query(
                "select * from workflow_item i where i.state = 'OPEN'" + OF_SUBJECT,
                with(subject, new MapSqlParameterSource()),
                OpenWork::item);
    }

    @Unscoped("Keys of one task, for the gate and the audit; nobody is shown them")
    Item byTask(String taskId) {
        return jdbc
                .query(
                        "select * from workflow_item i where i.task_id = :task",
                        new MapSqlParameterSource("task", taskId),
                        OpenWork::item)
                .stream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("workflow.task.gone"));
    }

    @Unscoped("Keys of one task, for the gate; nobody is shown them")
    Optional<Offer> offer(String taskId) {
        return jdbc
                .query(
                        "select i.*, a.roles from workflow_item i left join workflow_audience a on a.id = i.audience"
                                + " where i.task_id = :task and i.state = 'OPEN'",
                        new MapSqlParameterSource("task", taskId),
                        OpenWork::offer)
                .stream()
                .findFirst();
    }

    private List<WorkItems.Row> read(String where, MapSqlParameterSource values) {
        return jdbc.query(WorkRows.SELECT + where + " order by i.sort_due, i.id", values, rows::found).stream()
                .map(WorkRows.Found::row)
                .toList();
    }

    private static MapSqlParameterSource with(SubjectRef subject, MapSqlParameterSource values) {
        return values.addValue("type", subject.type()).addValue("subject", subject.id());
    }

    private static Offer offer(ResultSet row, int n) throws SQLException {
        UUID assignee = row.getObject("assignee", UUID.class);
        String roles = row.getString("roles");
        return new Offer(
                row.getString("task_id"),
                row.getString("process_key"),
                row.getString("business_key"),
                row.getString("task_key"),
                assignee == null ? null : new AccountId(assignee),
                roles == null
                        ? Set.of()
                        : Stream.of(roles.split(",")).map(RoleAt::parse).collect(Collectors.toSet()));
    }

    private static Item item(ResultSet row, int n) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getString("process_key"),
                row.getString("business_key"),
                row.getString("task_key"),
                row.getString("todo"),
                new SubjectRef(row.getString("subject_type"), row.getString("subject_id")));
    }
}
