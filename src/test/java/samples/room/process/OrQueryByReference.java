package samples.room.process;

import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;

/** The same by a method reference. */
public class OrQueryByReference {

    public TaskQuery either(TaskQuery query) {
        UnaryOperator<TaskQuery> either = TaskQuery::or;
        return either.apply(query);
    }
}
