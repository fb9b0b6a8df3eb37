package vn.thidua.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers to a dynamic list: one map a row, with the row's key and label beside the answers of its fields. */
public final class ListRows {

    /** Under this name a row's answers carry the row's key. */
    public static final String ROW = "row";

    /** Under this name they carry what the row was called, so that they stay readable. */
    public static final String LABEL = "label";

    private ListRows() {}

    /** The answers as given, by row key, in the order given; whatever is no such list is left out. */
    public static Map<String, Map<String, Object>> of(@Nullable Object given) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        if (given instanceof Collection<?> many) {
            for (Object one : many) {
                if (one instanceof Map<?, ?> row && row.get(ROW) != null) {
                    rows.put(String.valueOf(row.get(ROW)), values(row));
                }
            }
        }
        return rows;
    }

    private static Map<String, Object> values(Map<?, ?> row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.forEach((name, value) -> {
            if (value != null) {
                values.put(String.valueOf(name), value);
            }
        });
        return values;
    }

    /** Rows in the form in which they are handed in and kept. */
    static List<Map<String, Object>> toAnswer(Map<FormSupport.Row, Map<String, Object>> rows) {
        List<Map<String, Object>> answer = new ArrayList<>();
        rows.forEach((row, values) -> {
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put(ROW, row.key());
            kept.put(LABEL, row.label());
            kept.putAll(values);
            answer.add(kept);
        });
        return answer;
    }
}
