package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.workflow.FormSchema;
import vn.thidua.workflow.FormTaskService;

/** Marks of the papers as the officer's check asks for them. */
public final class Papers {

    private Papers() {}

    /** All papers that the form of the task lists, marked as there. */
    public static List<Map<String, Object>> present(FormTaskService forms, String task) {
        return marked(forms, task, Map.of());
    }

    /** The same, but for those marked otherwise, by code. */
    public static List<Map<String, Object>> marked(FormTaskService forms, String task, Map<String, String> otherwise) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FormSchema.Field field : forms.form(task).fields()) {
            if (field.kind() == FormSchema.Kind.DYNAMICLIST) {
                field.rows().rows().forEach(row -> {
                    Map<String, Object> marked = new HashMap<>();
                    marked.put("row", row.key());
                    marked.put("mark", otherwise.getOrDefault(row.key(), "PRESENT"));
                    rows.add(marked);
                });
            }
        }
        return rows;
    }
}
