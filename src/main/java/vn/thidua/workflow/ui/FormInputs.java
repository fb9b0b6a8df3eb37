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
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.KeptTyping;
import vn.thidua.workflow.FormSchema;
import vn.thidua.workflow.FormValidator;

/** Renders each kind of field with the component that fits it. */
final class FormInputs {

    private FormInputs() {}

    static FormInput of(FormSchema.Field field, FormValidator validator) {
        return switch (field.kind()) {
            case DYNAMICLIST -> new RowsInput(field, validator);
            case TEXT -> new Words(new Paragraph(field.label()));
            case TEXTFIELD -> textField(field);
            case TEXTAREA -> textArea(field);
            case NUMBER -> number(field);
            case CHECKBOX ->
                new Bound<>(
                        new Checkbox(field.label()),
                        value -> Boolean.TRUE.equals(value) ? value : null,
                        Boolean.TRUE::equals);
            case RADIO -> radio(field);
            case SELECT -> select(field);
            case CHECKLIST -> checklist(field);
            case DATE ->
                new Bound<>(
                        new DateField(field.label()),
                        value -> value == null ? null : value.toString(),
                        answer -> LocalDate.parse(answer.toString()));
        };
    }

    private static FormInput textField(FormSchema.Field field) {
        TextField input = new TextField(field.label());
        input.setHelperText(field.description());
        input.setRequiredIndicatorVisible(field.required());
        return typed(field, input);
    }

    private static FormInput textArea(FormSchema.Field field) {
        TextArea input = new TextArea(field.label());
        input.setHelperText(field.description());
        input.setMinRows(3);
        input.setRequiredIndicatorVisible(field.required());
        return typed(field, input);
    }

    /** A field that is typed in is handed over while typing. */
    private static <C extends TextFieldBase<C, String>> FormInput typed(FormSchema.Field field, C input) {
        input.setId(id(field));
        return new Bound<>(KeptTyping.watch(input), FormInputs::unlessBlank, Object::toString);
    }

    static String id(FormSchema.Field field) {
        return "field-" + field.key();
    }

    private static FormInput number(FormSchema.Field field) {
        NumberField input = new NumberField(field.label());
        input.setHelperText(field.description());
        input.setRequiredIndicatorVisible(field.required());
        input.setId(id(field));
        return new Bound<>(
                KeptTyping.watch(input),
                value -> value,
                answer -> answer instanceof Number number ? number.doubleValue() : null);
    }

    private static FormInput radio(FormSchema.Field field) {
        RadioButtonGroup<FormSchema.Option> input = new RadioButtonGroup<>(field.label());
        input.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        input.setItems(field.options());
        input.setItemLabelGenerator(FormSchema.Option::label);
        input.setHelperText(field.description());
        input.setRequiredIndicatorVisible(field.required());
        return new Bound<>(input, option -> option == null ? null : option.value(), answer -> option(field, answer));
    }

    private static FormInput select(FormSchema.Field field) {
        Select<FormSchema.Option> input = new Select<>();
        input.setLabel(field.label());
        input.setItems(field.options());
        input.setItemLabelGenerator(FormSchema.Option::label);
        input.setHelperText(field.description());
        input.setRequiredIndicatorVisible(field.required());
        return new Bound<>(input, option -> option == null ? null : option.value(), answer -> option(field, answer));
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
                                chosen.stream().map(FormSchema.Option::value).toList()),
                answer -> answer instanceof Collection<?> many ? options(field, many) : null);
    }

    private static FormSchema.@Nullable Option option(FormSchema.Field field, Object answer) {
        return field.options().stream()
                .filter(option -> option.value().equals(answer))
                .findFirst()
                .orElse(null);
    }

    private static Set<FormSchema.Option> options(FormSchema.Field field, Collection<?> answers) {
        return field.options().stream()
                .filter(option -> answers.contains(option.value()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
        public void restore(Object answer) {
            // A text has no answer.
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

    /** A Vaadin field with a way to read its answer, and back. */
    private record Bound<C extends AbstractField<C, V>, V>(
            C field, Function<@Nullable V, @Nullable Object> reader, Function<Object, @Nullable V> writer)
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
        public void restore(Object answer) {
            V value = writer.apply(answer);
            if (value != null) {
                field.setValue(value);
            }
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
