package vn.thidua.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Actor;

/** Keeps what people answered. */
@Component
class FormAnswerTable implements FormAnswers {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;

    FormAnswerTable(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Lets one of two people who hand in the same task wait for the other, and then find it done. */
    void lock(String taskId) {
        jdbc.query("select 1 from workflow_item where task_id = ? for update", rows -> {}, taskId);
    }

    void insert(
            String taskId,
            String processKey,
            String businessKey,
            String taskKey,
            FormSchema form,
            Map<String, Object> answers,
            Actor by) {
        AccountId account = by.account();
        jdbc.update(
                """
                insert into workflow_form_answer (id, task_id, process_key, business_key, task_key, form, form_version,
                  answers, answered_by, by_name, answered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""",
                UUID.randomUUID(),
                taskId,
                processKey,
                businessKey,
                taskKey,
                form.id(),
                form.version(),
                json.writeValueAsString(answers),
                account == null ? null : account.value(),
                by.name(),
                Timestamp.from(clock.instant()));
    }

    @Override
    public Optional<Answers> latest(String processKey, String businessKey, String taskKey) {
        return all(processKey, businessKey, taskKey).stream().findFirst();
    }

    @Override
    public List<Answers> all(String processKey, String businessKey, String taskKey) {
        return jdbc.query("""
                select form, form_version, answers, answered_by, by_name, answered_at from workflow_form_answer
                where process_key = ? and business_key = ? and task_key = ?
                order by answered_at desc""", this::answers, processKey, businessKey, taskKey);
    }

    @Override
    public void empty(String processKey, String businessKey) {
        jdbc.update(
                "update workflow_form_answer set answers = '{}'::jsonb where process_key = ? and business_key = ?",
                processKey,
                businessKey);
    }

    private Answers answers(ResultSet row, int n) throws SQLException {
        UUID account = row.getObject("answered_by", UUID.class);
        return new Answers(
                row.getString("form"),
                row.getString("form_version"),
                json.readValue(row.getString("answers"), VALUES),
                account == null ? null : new AccountId(account),
                row.getString("by_name"),
                row.getTimestamp("answered_at").toInstant());
    }
}
