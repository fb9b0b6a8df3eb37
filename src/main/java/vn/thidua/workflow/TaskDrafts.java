package vn.thidua.workflow;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Drafts;

/** Drafts of task forms: each person has their own for a task; all of them end with it. */
@Component
class TaskDrafts {

    static final String PLACES = "task/";

    private final DraftTable drafts;
    private final JdbcTemplate jdbc;

    TaskDrafts(DraftTable drafts, JdbcTemplate jdbc) {
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    Drafts.Place of(String taskId) {
        return new OfTask(drafts.at(PLACES + taskId), taskId);
    }

    /** The task is done: nobody can hand anything in any more. */
    void end(String taskId) {
        drafts.clearForAll(PLACES + taskId);
    }

    private boolean isOpen(String taskId) {
        return !jdbc.queryForList(
                        "select 1 from workflow_item where task_id = ? and state = 'OPEN'", Integer.class, taskId)
                .isEmpty();
    }

    /** Refuses to keep what can no longer be handed in, so that the writer learns it while the text is on the screen. */
    private final class OfTask implements Drafts.Place {

        private final Drafts.Place place;
        private final String taskId;

        private OfTask(Drafts.Place place, String taskId) {
            this.place = place;
            this.taskId = taskId;
        }

        @Override
        public String name() {
            return place.name();
        }

        @Override
        public Optional<Drafts.Draft> find() {
            return place.find();
        }

        @Override
        public Instant keep(Map<String, Object> typed) {
            if (!isOpen(taskId)) {
                throw new BusinessException("workflow.task.gone");
            }
            return place.keep(typed);
        }

        @Override
        public void clear() {
            place.clear();
        }
    }
}
