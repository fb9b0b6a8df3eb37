package vn.thidua.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return hidden(schema.fields(), field, answers);
    }

    /** Whether a field of a row is left out under the answers of this row. */
    public boolean hiddenInRow(FormSchema.ListOf list, FormSchema.Field field, Map<String, Object> row) {
        return hidden(list.fields(), field, row);
    }

    private boolean hidden(List<FormSchema.Field> beside, FormSchema.Field field, Map<String, Object> answers) {
        if (field.hide() == null) {
            return false;
        }
        Map<String, Object> all = new HashMap<>();
        beside.forEach(other -> all.put(other.key(), answers.get(other.key())));
        EvaluationResult result = feel.evaluateExpression(field.hide(), all);
        if (result.isFailure()) {
            throw new IllegalStateException(
                    "Field " + field.key() + ": " + result.failure().message());
        }
        return Boolean.TRUE.equals(result.result());
    }

    /** What is kept: known, shown fields only, text composed and trimmed. */
    Map<String, Object> clean(FormSchema schema, Map<String, Object> answers) {
        return clean(schema.fields(), answers);
    }

    private Map<String, Object> clean(List<FormSchema.Field> fields, Map<String, Object> answers) {
        Map<String, Object> kept = new LinkedHashMap<>();
        for (FormSchema.Field field : fields) {
            Object answer = answers.get(field.key());
            if (field.kind() == FormSchema.Kind.TEXT || empty(answer) || hidden(fields, field, answers)) {
                continue;
            }
            if (field.kind() == FormSchema.Kind.DYNAMICLIST) {
                kept.put(field.key(), ListRows.toAnswer(rows(field.rows(), answer)));
            } else {
                kept.put(field.key(), answer instanceof String text ? SearchKey.composed(text) : answer);
            }
        }
        return kept;
    }

    /** Rows that the list has, in its order, with what is answered of them. */
    private Map<FormSupport.Row, Map<String, Object>> rows(FormSchema.ListOf list, @Nullable Object answer) {
        Map<String, Map<String, Object>> given = ListRows.of(answer);
        Map<FormSupport.Row, Map<String, Object>> kept = new LinkedHashMap<>();
        for (FormSupport.Row row : list.rows()) {
            Map<String, Object> values = clean(list.fields(), given.getOrDefault(row.key(), Map.of()));
            if (!values.isEmpty()) {
                kept.put(row, values);
            }
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
            String problem = field.kind() == FormSchema.Kind.DYNAMICLIST
                    ? inRows(field.rows(), answers.get(field.key()))
                    : problem(field, answers.get(field.key()));
            if (problem != null) {
                problems.put(field.key(), problem);
            }
        }
        return problems;
    }

    /** The first problem of each row, with the row's name; {@code null} when all rows stand. */
    private @Nullable String inRows(FormSchema.ListOf list, @Nullable Object answer) {
        Map<String, Map<String, Object>> given = ListRows.of(answer);
        List<String> found = new ArrayList<>();
        for (FormSupport.Row row : list.rows()) {
            Map<String, Object> values = given.getOrDefault(row.key(), Map.of());
            boolean asked = row.required() || list.fields().stream().anyMatch(field -> !empty(values.get(field.key())));
            list.fields().stream()
                    .filter(field -> asked && field.kind() != FormSchema.Kind.TEXT)
                    .filter(field -> !hidden(list.fields(), field, values))
                    .map(field -> problem(field, values.get(field.key())))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(problem -> found.add(texts.text("workflow.form.inRow", row.label(), problem)));
        }
        return found.isEmpty() ? null : String.join(" ", found);
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
            case CHECKBOX, DATE, TEXT, DYNAMICLIST -> null;
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
