package vn.thidua.decision.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.LineCorrection;
import vn.thidua.workflow.FormAnswers.Answers;

/** Reads from the form on which an error was examined what each line should say. */
final class CorrectionAnswers {

    private static final String LIST = "corrections";

    private CorrectionAnswers() {}

    /** Only lines of which something is wrong; none where the error is not one of content. */
    static List<LineCorrection> of(Answers examined) {
        List<LineCorrection> corrections = new ArrayList<>();
        if (examined.text("fault").equals("CONTENT")) {
            examined.rows(LIST).forEach((line, values) -> {
                String name = text(values, "name");
                String achievement = text(values, "achievement");
                if (name != null || achievement != null) {
                    corrections.add(new LineCorrection(UUID.fromString(line), name, achievement));
                }
            });
        }
        return corrections;
    }

    private static @Nullable String text(Map<String, Object> values, String field) {
        Object value = values.get(field);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }
}
