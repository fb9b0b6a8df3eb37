package vn.thidua.workflow;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The order of locks: first the subject's row, then whatever belongs to a task of it. The rooms' own commands begin with
 * that row; so do a form handed in and a deadline that ends a task.
 */
@Component
class SubjectLocks {

    private final ObjectProvider<ProcessSubjects> subjects;
    private final JdbcTemplate jdbc;

    SubjectLocks(ObjectProvider<ProcessSubjects> subjects, JdbcTemplate jdbc) {
        this.subjects = subjects;
        this.jdbc = jdbc;
    }

    /** Waits for whoever changes the subject of the instance now. */
    void lock(String processKey, String processInstance) {
        // Read past the engine, which would keep the instance as it was before the wait.
        String businessKey = jdbc.queryForObject(
                "select business_key_ from act_ru_execution where id_ = ?", String.class, processInstance);
        if (businessKey != null) {
            subjects.stream()
                    .filter(room -> room.processKey().equals(processKey))
                    .forEach(room -> room.lock(businessKey));
        }
    }
}
