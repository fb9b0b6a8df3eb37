package vn.thidua.deadline;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Unscoped;

/** Reads and writes limits. Plain JDBC: it runs inside the engine's own flush, one statement for each step. */
@Component
@Unscoped("Called by lifecycles and the engine, for a subject whose reader was checked before")
class LimitTable {

    private static final String RUNNING = "select l.* from deadline_limit l where l.stopped_at is null and ";

    private static final String TOUCHED = """
            exists (select 1 from unnest(cast(:days as date[])) d where d <= l.due_on
              and case l.day_kind when 'WORKING' then d > l.started_on else d >= l.started_on + l.days end)""";

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    LimitTable(JdbcTemplate jdbc, NamedParameterJdbcTemplate named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    /** How a reminder's time is reckoned. */
    record Step(Limits.Kind kind, int percent) {}

    /** Who is told, how many working days after the due day. */
    record Rung(int rung, Role to, int afterDays, boolean daily) {}

    void insert(SubjectRef subject, Due due) {
        jdbc.update(
                """
                insert into deadline_limit (id, version, subject_type, subject_id, rule_set, rule_key, form, day_kind, days,
                    article, started_on, due_on, expected)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID(),
                subject.type(),
                subject.id(),
                due.ruleSet(),
                due.ruleKey(),
                due.form(),
                due.count().name(),
                due.days(),
                due.article(),
                Date.valueOf(due.startedOn()),
                Date.valueOf(due.dueOn()),
                due.expected());
    }

    int stop(SubjectRef subject, @Nullable String ruleKey, Instant at, String by, @Nullable String with) {
        return jdbc.update("""
                update deadline_limit set stopped_at = ?, stopped_by = ?, stopped_with = ?, version = version + 1
                where stopped_at is null and subject_type = ? and subject_id = ? and rule_key = coalesce(?, rule_key)""", Timestamp.from(at), by, with, subject.type(), subject.id(), ruleKey);
    }

    Optional<LimitRow> running(SubjectRef subject, @Nullable String ruleKey) {
        return jdbc
                .query(
                        RUNNING + "l.subject_type = ? and l.subject_id = ? and l.rule_key = coalesce(?, l.rule_key)",
                        this::limit,
                        subject.type(),
                        subject.id(),
                        ruleKey)
                .stream()
                .findFirst();
    }

    Map<SubjectRef, LocalDate> dueDays(Collection<SubjectRef> subjects, String ruleKey) {
        Map<SubjectRef, LocalDate> days = new HashMap<>();
        named.query(
                "select l.subject_type, l.subject_id, l.due_on from deadline_limit l where l.stopped_at is null"
                        + " and l.rule_key = :rule and (l.subject_type, l.subject_id) in (:subjects)",
                new MapSqlParameterSource("rule", ruleKey)
                        .addValue(
                                "subjects",
                                subjects.stream()
                                        .map(subject -> new Object[] {subject.type(), subject.id()})
                                        .toList()),
                (RowCallbackHandler) row -> days.put(
                        new SubjectRef(row.getString("subject_type"), row.getString("subject_id")),
                        row.getObject("due_on", LocalDate.class)));
        return days;
    }

    /** Locked in the order of their ids, the next {@code size} after one; those whose due day rests on one of the days. */
    List<LimitRow> lockTouched(List<LocalDate> days, UUID after, int size) {
        return named.query(
                RUNNING + TOUCHED + " and l.id > :after order by l.id limit :size for update",
                touching(days).addValue("after", after).addValue("size", size),
                this::limit);
    }

    int countTouched(List<LocalDate> days) {
        Integer count = named.queryForObject(
                "select count(*) from deadline_limit l where l.stopped_at is null and " + TOUCHED,
                touching(days),
                Integer.class);
        return count == null ? 0 : count;
    }

    private static MapSqlParameterSource touching(List<LocalDate> days) {
        return new MapSqlParameterSource(
                "days", days.stream().map(LocalDate::toString).toArray(String[]::new));
    }

    List<LimitRow> open() {
        return jdbc.query(RUNNING + "true order by l.subject_type, l.subject_id", this::limit);
    }

    void move(LimitRow limit) {
        jdbc.update(
                "update deadline_limit set due_on = ?, expected = ?, held = ?, version = version + 1 where id = ?",
                Date.valueOf(limit.due().dueOn()),
                limit.due().expected(),
                limit.held(),
                limit.id());
    }

    void pause(UUID limit, LocalDate on, String reason) {
        jdbc.update(
                "insert into deadline_pause (id, limit_id, paused_on, reason) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                limit,
                Date.valueOf(on),
                reason);
    }

    void resume(UUID limit, LocalDate on) {
        jdbc.update(
                "update deadline_pause set resumed_on = greatest(?, paused_on) where limit_id = ? and resumed_on is null",
                Date.valueOf(on),
                limit);
    }

    List<Step> steps() {
        return jdbc.query(
                "select kind, percent from deadline_step order by percent",
                (row, n) -> new Step(Limits.Kind.valueOf(row.getString("kind")), row.getInt("percent")));
    }

    List<Rung> ladder(Role from) {
        return jdbc.query(
                "select rung, to_role, after_days, daily from deadline_escalation where from_role = ? order by rung",
                (row, n) -> new Rung(
                        row.getInt("rung"),
                        Role.valueOf(row.getString("to_role")),
                        row.getInt("after_days"),
                        row.getBoolean("daily")),
                from.name());
    }

    Set<Role> toldDaily() {
        return jdbc.queryForList("select distinct to_role from deadline_escalation where daily", String.class).stream()
                .map(Role::valueOf)
                .collect(Collectors.toSet());
    }

    private List<LimitRow.Rest> rests(UUID limit) {
        return jdbc.query(
                "select paused_on, resumed_on from deadline_pause where limit_id = ? order by paused_on",
                (row, n) -> new LimitRow.Rest(
                        row.getObject("paused_on", LocalDate.class), row.getObject("resumed_on", LocalDate.class)),
                limit);
    }

    private LimitRow limit(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new LimitRow(
                id,
                new SubjectRef(row.getString("subject_type"), row.getString("subject_id")),
                new Due(
                        row.getString("rule_set"),
                        row.getString("rule_key"),
                        row.getString("form"),
                        Due.DayCount.valueOf(row.getString("day_kind")),
                        row.getInt("days"),
                        row.getString("article"),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("expected")),
                row.getBoolean("held"),
                rests(id));
    }
}
