package vn.thidua.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.Texts;

/** Checks answers against the form they were given on; the browser's checks are only a courtesy. */
@Component
public class FormValidator {

    private final Texts texts;
    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    FormValidator(Texts texts) {
        this.texts = texts;
    }

    /** Whether the field is left out under these answers. */
    public boolean hidden(FormSchema schema, FormSchema.Field field, Map<String, Object> answers) {
        if (field.hide() == null) {
            return false;
        }
        Map<String, Object> all = new HashMap<>();
        schema.fields().forEach(other -> all.put(other.key(), answers.get(other.key())));
        EvaluationResult result = feel.evaluateExpression(field.hide(), all);
        if (result.isFailure()) {
            throw new IllegalStateException("Form " + schema.id() + ", field " + field.key() + ": "
                    + result.failure().message());
        }
        return Boolean.TRUE.equals(result.result());
    }

    /** What is kept: known, shown fields only, text composed and trimmed. */
    Map<String, Object> clean(FormSchema schema, Map<String, Object> answers) {
        Map<String, Object> kept = new LinkedHashMap<>();
        for (FormSchema.Field field : schema.fields()) {
            Object answer = answers.get(field.key());
            if (field.kind() == FormSchema.Kind.TEXT || empty(answer) || hidden(schema, field, answers)) {
                continue;
            }
            kept.put(field.key(), answer instanceof String text ? SearchKey.composed(text) : answer);
        }
        return kept;
    }

    /** Messages by field key, in the order of the form; empty when the answers stand. */
    Map<String, String> problems(FormSchema schema, Map<String, Object> answers) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (FormSchema.Field field : schema.fields()) {
            if (field.kind() == FormSchema.Kind.TEXT || hidden(schema, field, answers)) {
                continue;
            }
            String problem = problem(field, answers.get(field.key()));
            if (problem != null) {
                problems.put(field.key(), problem);
            }
        }
        return problems;
    }

    private @Nullable String problem(FormSchema.Field field, @Nullable Object answer) {
        if (answer == null || empty(answer)) {
            return field.required() ? texts.text("workflow.form.required", field.label()) : null;
        }
        return switch (field.kind()) {
            case TEXTFIELD, TEXTAREA -> length(field, answer.toString());
            case NUMBER -> range(field, answer);
            case RADIO, SELECT -> known(field, List.of(answer));
            case CHECKLIST -> known(field, answer instanceof Collection<?> many ? many : List.of(answer));
            case CHECKBOX, DATE, TEXT -> null;
        };
    }

    private @Nullable String length(FormSchema.Field field, String answer) {
        int length = SearchKey.composed(answer).length();
        Integer min = field.minLength();
        Integer max = field.maxLength();
        if (min != null && length < min) {
            return texts.text("workflow.form.tooShort", field.label(), min);
        }
        if (max != null && length > max) {
            return texts.text("workflow.form.tooLong", field.label(), max, length);
        }
        return null;
    }

    private @Nullable String range(FormSchema.Field field, Object answer) {
        if (!(answer instanceof Number number)) {
            return texts.text("workflow.form.notANumber", field.label());
        }
        Double min = field.min();
        Double max = field.max();
        if (min != null && number.doubleValue() < min) {
            return texts.text("workflow.form.tooSmall", field.label(), min);
        }
        if (max != null && number.doubleValue() > max) {
            return texts.text("workflow.form.tooLarge", field.label(), max);
        }
        return null;
    }

    private @Nullable String known(FormSchema.Field field, Collection<?> answers) {
        List<String> values =
                field.options().stream().map(FormSchema.Option::value).toList();
        return answers.stream().allMatch(answer -> values.contains(String.valueOf(answer)))
                ? null
                : texts.text("workflow.form.unknownChoice", field.label());
    }

    private static boolean empty(@Nullable Object answer) {
        return answer == null
                || (answer instanceof String text && text.isBlank())
                || (answer instanceof Collection<?> many && many.isEmpty())
                || Boolean.FALSE.equals(answer);
    }
}
