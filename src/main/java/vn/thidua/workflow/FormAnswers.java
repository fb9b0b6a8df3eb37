package vn.thidua.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;

/** What people answered on task forms; kept here, never in the engine. */
public interface FormAnswers {

    /** The newest answers to a task of the subject, by field key. */
    Optional<Answers> latest(String processKey, String businessKey, String taskKey);

    /** All answers to a task of the subject, the newest first: one a person where several answer in parallel. */
    List<Answers> all(String processKey, String businessKey, String taskKey);

    /** Forgets what was typed on every form of the subject; that somebody answered, when, and on which form stays. */
    void empty(String processKey, String businessKey);

    /**
     * Answers with the version of the form they were given on.
     *
     * @param account of whoever gave them, whose name is {@code by}; {@code null} where it was no person
     */
    record Answers(
            String form,
            String version,
            Map<String, Object> values,
            @Nullable AccountId account,
            String by,
            Instant at) {

        /** A field as text, empty when it was left out. */
        public String text(String field) {
            Object value = values.get(field);
            return value == null ? "" : value.toString();
        }

        /** The answers of a dynamic list by row, in the order of the form. */
        public Map<String, Map<String, Object>> rows(String field) {
            return ListRows.of(values.get(field));
        }
    }
}
