package samples.room.process;

import org.camunda.bpm.engine.TaskService;

/** Uses the query that the engine's open flaw needs. */
public class OrQuery {

    public long count(TaskService tasks) {
        return tasks.createTaskQuery().or().taskName("a").taskName("b").endOr().count();
    }
}
