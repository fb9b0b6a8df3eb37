package vn.thidua.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.Limits;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** Makes what is shown of an item out of its row. */
@Component
class WorkRows {

    /** A condition on {@code i} follows. */
    static final String SELECT =
            "select i.*, a.roles from workflow_item i left join workflow_audience a on a.id = i.audience where ";

    private final RoleHolders people;
    private final Texts texts;

    WorkRows(RoleHolders people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    /** With the moment by which it is sorted, which what has no limit has too. */
    record Found(WorkItems.Row row, Instant sortDue) {}

    Found found(ResultSet row, int n) throws SQLException {
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
}
