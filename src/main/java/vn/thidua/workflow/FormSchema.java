package vn.thidua.workflow;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A task form as modelled in {@code forms/}, read from the file that was deployed with the running task.
 *
 * @param version first 12 digits of the SHA-256 of the file: answers stay readable next to the form they were given on
 */
public record FormSchema(String id, String version, List<Field> fields) {

    public FormSchema {
        fields = List.copyOf(fields);
    }

    /** The kinds of field that are rendered; any other kind stops the start of the program. */
    public enum Kind {
        TEXT,
        TEXTFIELD,
        TEXTAREA,
        NUMBER,
        CHECKBOX,
        RADIO,
        SELECT,
        CHECKLIST,
        DATE,
        /** The same fields for each row of a list that the room gives: Camunda's dynamic list. */
        DYNAMICLIST
    }

    /**
     * One field.
     *
     * @param key name of the answer; of a mere text its position
     * @param label what stands above the field, or the text itself
     * @param hide FEEL condition over the other answers under which the field is neither shown nor asked for
     * @param outcome whether the answer decides the path of the process
     * @param list of a dynamic list its fields and rows; {@code null} for any other kind
     */
    public record Field(
            String key,
            Kind kind,
            String label,
            @Nullable String description,
            boolean required,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable Double min,
            @Nullable Double max,
            List<Option> options,
            @Nullable String hide,
            boolean outcome,
            @Nullable ListOf list) {

        public Field {
            options = List.copyOf(options);
        }

        /** What a dynamic list asks, and of what. */
        public ListOf rows() {
            if (list == null) {
                throw new IllegalStateException("Field " + key + " is no list");
            }
            return list;
        }

        private Field with(ListOf filled) {
            return new Field(
                    key,
                    kind,
                    label,
                    description,
                    required,
                    minLength,
                    maxLength,
                    min,
                    max,
                    options,
                    hide,
                    outcome,
                    filled);
        }
    }

    /**
     * A dynamic list.
     *
     * @param source what the room is asked the rows by
     * @param fields asked of each row
     * @param rows empty until the room was asked
     */
    public record ListOf(String source, List<Field> fields, List<FormSupport.Row> rows) {

        public ListOf {
            fields = List.copyOf(fields);
            rows = List.copyOf(rows);
        }
    }

    /** The form with the rows of its lists. */
    FormSchema filled(Function<String, List<FormSupport.Row>> rows) {
        return new FormSchema(
                id,
                version,
                fields.stream()
                        .map(field -> field.list() == null
                                ? field
                                : field.with(new ListOf(
                                        field.list().source(),
                                        field.list().fields(),
                                        rows.apply(field.list().source()))))
                        .toList());
    }

    /** One choice of a field. */
    public record Option(String value, String label) {}
}
