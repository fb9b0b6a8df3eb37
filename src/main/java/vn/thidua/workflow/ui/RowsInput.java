package vn.thidua.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.FormSchema;
import vn.thidua.workflow.FormSupport;
import vn.thidua.workflow.FormValidator;
import vn.thidua.workflow.ListRows;

/** A dynamic list: the same few fields for each row, row under row, so that it reads alike on a phone. */
class RowsInput extends Div implements FormInput {

    private final FormSchema.ListOf list;
    private final transient FormValidator validator;
    private final Map<String, Map<String, FormInput>> rows = new LinkedHashMap<>();
    private final Paragraph problem = new Paragraph();

    RowsInput(FormSchema.Field field, FormValidator validator) {
        this.list = field.rows();
        this.validator = validator;
        addClassName("form-rows");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", field.label());
        add(new H3(field.label()));
        if (field.description() != null) {
            add(new Paragraph(field.description()));
        }
        list.rows().forEach(row -> add(row(field, row)));
        problem.addClassName("form-rows-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(problem);
        showAndHide();
    }

    private Div row(FormSchema.Field field, FormSupport.Row row) {
        Span label = new Span(row.label());
        label.addClassName("form-row-label");
        Div shown = new Div(label);
        if (row.description() != null) {
            Span description = new Span(row.description());
            description.addClassName("muted");
            shown.add(description);
        }
        shown.addClassName("form-row");
        shown.getElement().setAttribute("role", "group");
        shown.getElement().setAttribute("aria-label", row.label());
        Map<String, FormInput> inputs = new LinkedHashMap<>();
        for (FormSchema.Field asked : list.fields()) {
            FormInput input = FormInputs.of(asked, validator);
            inOneLine(input.component(), asked.required() && row.required());
            input.component().setId(FormInputs.id(field) + "-" + row.key() + "-" + asked.key());
            input.onChange(this::showAndHide);
            inputs.put(asked.key(), input);
            shown.add(input.component());
        }
        rows.put(row.key(), inputs);
        return shown;
    }

    /** A few short choices stand beside each other; a row that may stay open does not look as if it had to be filled. */
    private static void inOneLine(Component input, boolean required) {
        if (input instanceof RadioButtonGroup<?> choices) {
            choices.removeThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
            choices.setRequiredIndicatorVisible(required);
        }
    }

    private void showAndHide() {
        rows.values().forEach(inputs -> {
            Map<String, Object> answers = answers(inputs);
            for (FormSchema.Field field : list.fields()) {
                FormInput input = inputs.get(field.key());
                if (input != null) {
                    input.component().setVisible(!validator.hiddenInRow(list, field, answers));
                }
            }
        });
    }

    private static Map<String, Object> answers(Map<String, FormInput> inputs) {
        Map<String, Object> answers = new LinkedHashMap<>();
        inputs.forEach((name, input) -> {
            Object value = input.value();
            if (value != null) {
                answers.put(name, value);
            }
        });
        return answers;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public @Nullable Object value() {
        List<Map<String, Object>> answer = new ArrayList<>();
        rows.forEach((key, inputs) -> {
            Map<String, Object> answers = answers(inputs);
            if (!answers.isEmpty()) {
                answers.put(ListRows.ROW, key);
                answer.add(answers);
            }
        });
        return answer.isEmpty() ? null : answer;
    }

    @Override
    public void restore(Object answer) {
        ListRows.of(answer).forEach((key, values) -> {
            Map<String, FormInput> inputs = rows.getOrDefault(key, Map.of());
            values.forEach((name, value) -> {
                FormInput input = inputs.get(name);
                if (input != null) {
                    input.restore(value);
                }
            });
        });
        showAndHide();
    }

    @Override
    public void problem(@Nullable String message) {
        problem.setVisible(message != null);
        problem.setText(message == null ? "" : message);
    }

    @Override
    public void onChange(Runnable listener) {
        rows.values().forEach(inputs -> inputs.values().forEach(input -> input.onChange(listener)));
    }
}
