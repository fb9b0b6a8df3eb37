package vn.thidua.workflow.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.SubjectRef;
import vn.thidua.workflow.FormTaskService;
import vn.thidua.workflow.FormValidator;
import vn.thidua.workflow.WorkItems;

/** Makes the panels in which task forms are filled in; other rooms put them beside their content. */
@Component
public class TaskForms {

    private final FormTaskService forms;
    private final FormValidator validator;
    private final WorkItems items;

    TaskForms(FormTaskService forms, FormValidator validator, WorkItems items) {
        this.forms = forms;
        this.validator = validator;
        this.items = items;
    }

    /**
     * A panel for each form task on the subject that the person signed in may work on.
     *
     * @param done runs after a form was handed in
     */
    public List<TaskFormPanel> panels(SubjectRef subject, Runnable done) {
        return items.openFor(subject).stream()
                .filter(this::hasForm)
                .map(item -> panel(item, done))
                .toList();
    }

    boolean hasForm(WorkItems.Row item) {
        return forms.hasForm(item.taskId());
    }

    TaskFormPanel panel(WorkItems.Row item, Runnable done) {
        return new TaskFormPanel(item, forms, validator, items, done);
    }
}
