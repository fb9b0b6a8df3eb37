package vn.thidua.deadline;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Unscoped;

/** How far each change of the calendar has been followed. */
@Component
@Unscoped("A job of the system: changes of the one calendar")
class ReplanningTable {

    private final JdbcTemplate jdbc;

    ReplanningTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ReplanningRow row, int total, Instant at) {
        jdbc.update(
                "insert into deadline_replanning (id, days, asked_at, total, after_id) values (?, ?::date[], ?, ?, ?)",
                row.id(),
                row.days().stream().map(LocalDate::toString).toArray(String[]::new),
                Timestamp.from(at),
                total,
                row.after());
    }

    /** The oldest that is not done and that no other node works on now; locked. */
    Optional<ReplanningRow> lockNext() {
        return jdbc.query("""
                        select * from deadline_replanning where done_at is null
                        order by asked_at, id limit 1 for update skip locked""", ReplanningTable::row).stream().findFirst();
    }

    void keep(ReplanningRow row, @Nullable Instant doneAt) {
        jdbc.update(
                """
                update deadline_replanning
                set after_id = ?, touched = ?, moved = ?, left_out = ?, failures = ?, done_at = ? where id = ?""",
                row.after(),
                row.touched(),
                row.moved(),
                row.leftOut(),
                row.failures(),
                doneAt == null ? null : Timestamp.from(doneAt),
                row.id());
    }

    void failed(UUID id) {
        jdbc.update("update deadline_replanning set failures = failures + 1 where id = ?", id);
    }

    /** Everything not done, added up; empty when all is done. */
    Optional<ReplanningProgress> open() {
        return jdbc.query("""
                        select sum(touched)::integer as touched, sum(total)::integer as total
                        from deadline_replanning where done_at is null having count(*) > 0""", (row, n) -> new ReplanningProgress(row.getInt("touched"), row.getInt("total"))).stream()
                .findFirst();
    }

    private static ReplanningRow row(ResultSet row, int n) throws SQLException {
        return new ReplanningRow(
                row.getObject("id", UUID.class),
                Arrays.stream((Date[]) row.getArray("days").getArray())
                        .map(Date::toLocalDate)
                        .toList(),
                row.getObject("after_id", UUID.class),
                row.getInt("touched"),
                row.getInt("moved"),
                row.getInt("left_out"),
                row.getInt("failures"));
    }
}
