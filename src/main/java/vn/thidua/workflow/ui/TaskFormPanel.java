package vn.thidua.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;
import vn.thidua.workflow.FormSchema;
import vn.thidua.workflow.FormTaskService;
import vn.thidua.workflow.FormValidator;
import vn.thidua.workflow.WorkItems;

/** A task's form, rendered from its file, with taking the task, giving it back and handing it in. Kept while typed. */
public class TaskFormPanel extends Panel {

    private final WorkItems.Row item;
    private final transient FormTaskService forms;
    private final transient FormValidator validator;
    private final transient WorkItems items;
    private final transient Runnable done;
    private final FormSchema schema;
    private final Map<String, FormInput> inputs = new LinkedHashMap<>();
    private final KeptForm draft;
    private CommandKey key = CommandKey.fresh();

    TaskFormPanel(WorkItems.Row item, FormTaskService forms, FormValidator validator, WorkItems items, Runnable done) {
        super(item.todo());
        this.item = item;
        this.forms = forms;
        this.validator = validator;
        this.items = items;
        this.done = done;
        this.schema = forms.form(item.taskId());
        boxed();
        setId("task-form-" + item.taskKey());
        body().add(holder());
        draft = new KeptForm(body(), forms.draft(item.taskId()));
        schema.fields().forEach(this::addField);
        body().add(draft, new ActionBar(submit()));
        showAndHide();
    }

    private Div holder() {
        Div line = new Div();
        line.addClassName("task-holder");
        line.add(new Paragraph(
                getTranslation(item.claimed() ? "workflow.form.yours" : "workflow.form.ofGroup", item.who())));
        Button change =
                new Button(getTranslation(item.claimed() ? "workflow.form.release" : "workflow.form.claim"), click -> {
                    if (item.claimed()) {
                        items.release(CommandKey.fresh(), item.taskId());
                    } else {
                        items.claim(CommandKey.fresh(), item.taskId());
                    }
                    done.run();
                });
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        change.setId(item.claimed() ? "task-release" : "task-claim");
        line.add(change);
        return line;
    }

    private void addField(FormSchema.Field field) {
        FormInput input = FormInputs.of(field, validator);
        inputs.put(field.key(), input);
        input.component().setId(FormInputs.id(field));
        Object left = draft.left().get(field.key());
        if (left != null) {
            input.restore(left);
        }
        draft.part(field.key(), input::value);
        input.onChange(() -> {
            showAndHide();
            draft.changed();
        });
        body().add(input.component());
    }

    private void showAndHide() {
        Map<String, Object> answers = answers();
        for (FormSchema.Field field : schema.fields()) {
            FormInput input = inputs.get(field.key());
            if (input != null) {
                input.component().setVisible(!validator.hidden(schema, field, answers));
            }
        }
    }

    private Button submit() {
        Button submit = new Button(getTranslation("workflow.form.submit"), click -> handIn());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setId("task-submit");
        return submit;
    }

    private void handIn() {
        switch (forms.submit(key, item.taskId(), answers())) {
            case FormTaskService.Submission.Accepted accepted -> {
                draft.handedIn();
                Toast.done(getTranslation("workflow.form.done", item.todo()));
                done.run();
            }
            case FormTaskService.Submission.Invalid invalid -> {
                key = CommandKey.fresh();
                inputs.forEach((name, input) -> input.problem(invalid.problems().get(name)));
                Toast.problem(String.join(" ", List.copyOf(invalid.problems().values())));
            }
        }
    }

    private Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        inputs.forEach((name, input) -> {
            Object value = input.value();
            if (value != null) {
                answers.put(name, value);
            }
        });
        return answers;
    }
}
