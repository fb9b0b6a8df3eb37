package vn.thidua.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Drafts;

/** Tasks that need no screen of their own: their form is modelled, rendered and checked from one file. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class FormTaskService {

    private final TaskService tasks;
    private final FormService forms;
    private final TaskGate gate;
    private final FormValidator validator;
    private final FormAnswerTable answers;
    private final SubjectLocks locks;
    private final OpenWork items;
    private final TaskDrafts drafts;
    private final CurrentActor currentActor;
    private final AuditLog audit;
    private final ObjectProvider<FormSupport> rooms;

    FormTaskService(
            TaskService tasks,
            ProcessEngine engine,
            TaskGate gate,
            FormValidator validator,
            FormAnswerTable answers,
            SubjectLocks locks,
            OpenWork items,
            TaskDrafts drafts,
            CurrentActor currentActor,
            AuditLog audit,
            ObjectProvider<FormSupport> rooms) {
        this.rooms = rooms;
        this.tasks = tasks;
        this.forms = engine.getFormService();
        this.gate = gate;
        this.validator = validator;
        this.answers = answers;
        this.locks = locks;
        this.items = items;
        this.drafts = drafts;
        this.currentActor = currentActor;
        this.audit = audit;
    }

    /** What handing in a form led to. */
    public sealed interface Submission {

        /** The answers are kept and the process went on. */
        record Accepted() implements Submission {}

        /** Nothing was kept; messages by field key. */
        record Invalid(Map<String, String> problems) implements Submission {

            public Invalid {
                problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
            }
        }
    }

    /**
     * The form of a task that the person may work on.
     *
     * @throws BusinessException {@code workflow.task.gone} when it is no longer open, {@code shared.forbidden} when it is not
     *     theirs, {@code shared.notFound} when it is done on a screen of its own
     */
    @Transactional(readOnly = true)
    public FormSchema form(String taskId) {
        OpenWork.Offer task = gate.open(taskId);
        gate.mayComplete(task);
        return schema(task);
    }

    /** Whether a task that the person may do is done on a modelled form. */
    @Transactional(readOnly = true)
    public boolean hasForm(String taskId) {
        return items.offer(taskId).filter(gate::isOffered).isPresent() && isFormModelled(taskId);
    }

    /**
     * Where the person signed in writes the form before handing it in. It ends with the task: keeping is refused with
     * {@code workflow.task.gone} as soon as somebody did it.
     */
    @Transactional(readOnly = true)
    public Drafts.Place draft(String taskId) {
        return drafts.of(taskId);
    }

    /**
     * Hands in a form. Fields marked as outcome become variables of the process; everything else stays in our tables.
     */
    public Submission submit(CommandKey key, String taskId, Map<String, Object> given) {
        lock(taskId);
        OpenWork.Offer task = gate.open(taskId);
        gate.mayComplete(task);
        FormSchema schema = schema(task);
        Map<String, String> problems = validator.problems(schema, given);
        if (!problems.isEmpty()) {
            return new Submission.Invalid(problems);
        }
        Map<String, Object> kept = validator.clean(schema, given);
        Map<String, String> refused = support(task)
                .map(room -> room.problems(task.businessKey(), task.taskKey(), kept))
                .orElse(Map.of());
        if (!refused.isEmpty()) {
            return new Submission.Invalid(refused);
        }
        answers.insert(
                taskId, task.processKey(), task.businessKey(), task.taskKey(), schema, kept, currentActor.actor());
        Map<String, Object> outcomes = new HashMap<>();
        schema.fields().stream()
                .filter(FormSchema.Field::outcome)
                .filter(field -> kept.containsKey(field.key()))
                .forEach(field -> outcomes.put(field.key(), String.valueOf(kept.get(field.key()))));
        if (!gate.recordsItself(task)) {
            record(taskId, outcomes);
        }
        drafts.end(taskId);
        tasks.complete(taskId, outcomes);
        return new Submission.Accepted();
    }

    /** That somebody answered, and which way it went; what else was typed stays with the answers. */
    private void record(String taskId, Map<String, Object> outcomes) {
        OpenWork.Item item = items.byTask(taskId);
        Map<String, String> ids = new HashMap<>();
        outcomes.forEach((field, outcome) -> ids.put(field, String.valueOf(outcome)));
        ids.put("task", item.taskKey());
        audit.record(AuditEvent.of("workflow.answered", item.subject())
                .from("", item.todo())
                .with(ids));
    }

    /** The subject before the task: in the order in which everybody else locks them. */
    private void lock(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new BusinessException("workflow.task.gone");
        }
        locks.lock(ProcessKeys.of(task.getProcessDefinitionId()), task.getProcessInstanceId());
        answers.lock(taskId);
    }

    /** Asked only for those who may know: the engine reads the model's definition for it. */
    private boolean isFormModelled(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        return task != null && task.getCamundaFormRef() != null;
    }

    private FormSchema schema(OpenWork.Offer task) {
        if (!isFormModelled(task.taskId())) {
            throw BusinessException.notFound();
        }
        try (InputStream file = forms.getDeployedTaskForm(task.taskId())) {
            FormSchema schema = FormParser.parse(file.readAllBytes());
            return schema.filled(source -> support(task)
                    .orElseThrow(() -> new IllegalStateException("Nobody gives rows to the form " + schema.id()))
                    .rows(task.businessKey(), source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<FormSupport> support(OpenWork.Offer task) {
        return rooms.stream()
                .filter(room -> room.processKey().equals(task.processKey()))
                .findFirst();
    }
}
