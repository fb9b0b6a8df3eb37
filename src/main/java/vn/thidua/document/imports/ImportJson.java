package vn.thidua.document.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.sheet.SheetProblem;

/** Cells, problems and counts as the database keeps them. */
final class ImportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<List<SheetProblem>> PROBLEMS = new TypeReference<>() {};

    private ImportJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static Map<String, String> cells(String json) {
        return MAPPER.readValue(json, CELLS);
    }

    static Map<String, Integer> counts(@Nullable String json) {
        return json == null ? Map.of() : MAPPER.readValue(json, COUNTS);
    }

    static List<SheetProblem> problems(@Nullable String json) {
        return json == null ? List.of() : MAPPER.readValue(json, PROBLEMS);
    }
}
