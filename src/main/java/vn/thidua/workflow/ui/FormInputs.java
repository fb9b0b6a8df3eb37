package vn.thidua.workflow.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ui.DateField;
import vn.thidua.workflow.FormSchema;

/** Renders each kind of field with the component that fits it. */
final class FormInputs {

    private FormInputs() {}

    static FormInput of(FormSchema.Field field) {
        return switch (field.kind()) {
            case TEXT -> new Words(new Paragraph(field.label()));
            case TEXTFIELD -> textField(field);
            case TEXTAREA -> textArea(field);
            case NUMBER -> number(field);
            case CHECKBOX ->
                new Bound<>(new Checkbox(field.label()), value -> Boolean.TRUE.equals(value) ? value : null);
            case RADIO -> radio(field);
            case SELECT -> select(field);
            case CHECKLIST -> checklist(field);
            case DATE -> new Bound<>(new DateField(field.label()), value -> value == null ? null : value.toString());
        };
    }

    private static FormInput textField(FormSchema.Field field) {
        TextField input = new TextField(field.label());
        input.setHelperText(field.description());
        input.setRequiredIndicatorVisible(field.required());
        return new Bound<>(input, FormInputs::unlessBlank);
    }

    private static FormInput textArea(FormSchema.Field field) {
        TextArea input = new TextArea(field.label());
        input.setHelperText(field.description());
        input.setMinRows(3);
        input.setRequiredIndicatorVisible(field.required());
        return new Bound<>(input, FormInputs::unlessBlank);
    }

    private static FormInput number(FormSchema.Field field) {
        NumberField input = new NumberField(field.label());
        input.setHelperText(field.description());
        input.setRequiredIndicatorVisible(field.required());
        return new Bound<>(input, value -> value);
    }

    private static FormInput radio(FormSchema.Field field) {
        RadioButtonGroup<FormSchema.Option> input = new RadioButtonGroup<>(field.label());
        input.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        input.setItems(field.options());
        input.setItemLabelGenerator(FormSchema.Option::label);
        input.setHelperText(field.description());
        input.setRequiredIndicatorVisible(field.required());
        return new Bound<>(input, option -> option == null ? null : option.value());
    }

    private static FormInput select(FormSchema.Field field) {
        Select<FormSchema.Option> input = new Select<>();
        input.setLabel(field.label());
        input.setItems(field.options());
        input.setItemLabelGenerator(FormSchema.Option::label);
        input.setHelperText(field.description());
        input.setRequiredIndicatorVisible(field.required());
        return new Bound<>(input, option -> option == null ? null : option.value());
    }

    private static FormInput checklist(FormSchema.Field field) {
        CheckboxGroup<FormSchema.Option> input = new CheckboxGroup<>(field.label());
        input.addClassName("vertical-choices");
        input.setItems(field.options());
        input.setItemLabelGenerator(FormSchema.Option::label);
        input.setHelperText(field.description());
        input.setRequiredIndicatorVisible(field.required());
        return new Bound<>(
                input,
                chosen -> chosen == null || chosen.isEmpty()
                        ? null
                        : List.copyOf(
                                chosen.stream().map(FormSchema.Option::value).toList()));
    }

    private static @Nullable Object unlessBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** A mere text. */
    private record Words(Component component) implements FormInput {

        @Override
        public @Nullable Object value() {
            return null;
        }

        @Override
        public void problem(@Nullable String message) {
            // A text asks nothing, so nothing can be wrong with the answer.
        }

        @Override
        public void onChange(Runnable listener) {
            // A text never changes.
        }
    }

    /** A Vaadin field with a way to read its answer. */
    private record Bound<C extends AbstractField<C, V>, V>(C field, Function<@Nullable V, @Nullable Object> reader)
            implements FormInput {

        @Override
        public Component component() {
            return field;
        }

        @Override
        public @Nullable Object value() {
            return reader.apply(field.getValue());
        }

        @Override
        public void problem(@Nullable String message) {
            if (field instanceof HasValidation validated) {
                validated.setInvalid(message != null);
                validated.setErrorMessage(message);
            }
        }

        @Override
        public void onChange(Runnable listener) {
            field.addValueChangeListener(change -> listener.run());
        }
    }
}
