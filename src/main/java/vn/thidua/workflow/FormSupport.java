package vn.thidua.workflow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a room adds to the forms of its process that no file can say: the rows of a list that depend on the subject, and
 * what only the room can find wrong with the answers. At most one bean a process, in the room's {@code process} package.
 */
public interface FormSupport {

    /** The process whose forms this supports. */
    String processKey();

    /**
     * The rows of a dynamic list of the form.
     *
     * @param source the list's property {@code rows} in the form file
     * @throws IllegalArgumentException for a source that the room does not know: the form was modelled for another program
     */
    List<Row> rows(String businessKey, String source);

    /**
     * What is wrong with answers that the form itself accepts, by field key; checked again by whoever takes them over.
     * Called before anything is kept.
     *
     * @param taskKey id of the task in the model
     * @throws vn.thidua.shared.BusinessException where no field is at fault, such as for a rule that is not met
     */
    Map<String, String> problems(String businessKey, String taskKey, Map<String, Object> answers);

    /**
     * One row of a list.
     *
     * @param key names the row among the answers
     * @param description a line under the label
     * @param required whether the fields that the form requires are required in this row
     */
    record Row(String key, String label, @Nullable String description, boolean required) {}
}
