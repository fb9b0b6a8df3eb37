package vn.thidua.workflow;

import java.util.List;
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
        DATE
    }

    /**
     * One field.
     *
     * @param key name of the answer; of a mere text its position
     * @param label what stands above the field, or the text itself
     * @param hide FEEL condition over the other answers under which the field is neither shown nor asked for
     * @param outcome whether the answer decides the path of the process
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
            boolean outcome) {

        public Field {
            options = List.copyOf(options);
        }
    }

    /** One choice of a field. */
    public record Option(String value, String label) {}
}
